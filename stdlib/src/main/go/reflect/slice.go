package reflect

// Len returns the length of the array, channel, map, slice, string or pointer to
// array v.
func (v Value) Len() int {
	switch v.Kind() {
	case Slice:
		return sliceLen(v.get())
	case String:
		return len(text(v.get()))
	case Array:
		return typeLen(v.typ.h)
	case Map:
		return mapLen(v.get())
	case Chan:
		return chanLen(v.get())
	case Pointer:
		if v.typ.elem().kind == Array {
			return v.typ.elem().Len()
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.Kind()})
}

// Cap returns the capacity of the array, channel, slice or pointer to array v.
func (v Value) Cap() int {
	switch v.Kind() {
	case Slice:
		return sliceCap(v.get())
	case Array:
		return typeLen(v.typ.h)
	case Chan:
		return chanCap(v.get())
	case Pointer:
		if v.typ.elem().kind == Array {
			return v.typ.elem().Len()
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.Kind()})
}

// Index returns the i'th element of the array, slice or string v.
func (v Value) Index(i int) Value {
	v.must("Index", Array, Slice, String)
	if i < 0 || i >= v.Len() {
		panic("reflect: " + v.typ.kind.String() + " index out of range")
	}
	switch v.typ.kind {
	case String:
		return v.with(toType(typeOf(byte(0))), text(v.get())[i])
	case Slice:
		t := v.typ.elem()
		return v.variable(t, sliceElement(t.h, v.get(), i))
	}
	t := v.typ.elem()
	if v.flag&addressable != 0 {
		return v.variable(t, elementPointer(t.h, v.ptr, i))
	}
	return v.with(t, elementValue(v.val, i))
}

// Slice returns v[i:j] of an addressable array, a slice or a string.
func (v Value) Slice(i, j int) Value {
	v.must("Slice", Array, Slice, String)
	if v.typ.kind == String {
		s := text(v.get())
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		return v.withText(s[i:j])
	}
	v = v.whole("Slice")
	x := v.get()
	if i < 0 || j < i || j > sliceCap(x) {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return v.with(v.typ, sliced(x, i, j, sliceCap(x)))
}

// withText returns v with another string: in a variable of its own if v is one.
func (v Value) withText(s string) Value {
	x := ofText(v.typ.h, s)
	if v.flag&addressable == 0 {
		return v.with(v.typ, x)
	}
	p := newVariable(v.typ.h)
	store(v.typ.h, p, x)
	return Value{typ: v.typ, ptr: p, flag: v.flag}
}

// Slice3 is the 3-index form of the slice operation: it returns v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	v.must("Slice3", Array, Slice)
	v = v.whole("Slice3")
	x := v.get()
	if i < 0 || j < i || k < j || k > sliceCap(x) {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return v.with(v.typ, sliced(x, i, j, k))
}

// whole returns an array as the slice of it all.
func (v Value) whole(method string) Value {
	if v.typ.kind != Array {
		return v
	}
	if v.flag&addressable == 0 {
		panic("reflect.Value." + method + ": slice of unaddressable array")
	}
	t := toType(sliceOf(v.typ.elem().h))
	return v.with(t, slicedArray(t.h, v.ptr, v.typ.Len()))
}

// SetLen sets the length of the slice v.
func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.must("SetLen", Slice)
	x := v.get()
	if n < 0 || n > sliceCap(x) {
		panic("reflect: slice length out of range in SetLen")
	}
	store(v.typ.h, v.ptr, sliced(x, 0, n, sliceCap(x)))
}

// SetCap sets the capacity of the slice v.
func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.must("SetCap", Slice)
	x := v.get()
	if n < sliceLen(x) || n > sliceCap(x) {
		panic("reflect: slice capacity out of range in SetCap")
	}
	store(v.typ.h, v.ptr, sliced(x, 0, sliceLen(x), n))
}

// Grow increases the capacity of the slice v, if necessary, so that there is room
// for n more elements.
func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.must("Grow", Slice)
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	store(v.typ.h, v.ptr, grownSlice(v.get(), n))
}

// Append appends the values x to a slice s and returns the resulting slice.
func Append(s Value, x ...Value) Value {
	s.must("", Slice)
	n := s.Len()
	r := s.extended(len(x))
	for i, e := range x {
		r.Index(n + i).Set(e)
	}
	return r
}

// AppendSlice appends a slice t to a slice s and returns the resulting slice.
func AppendSlice(s, t Value) Value {
	s.must("", Slice)
	t.must("", Slice)
	mustMatch("reflect.AppendSlice", s.typ.elem(), t.typ.elem())
	n, m := s.Len(), t.Len()
	r := s.extended(m)
	Copy(r.Slice(n, n+m), t)
	return r
}

// extended returns the slice s with n more elements.
func (s Value) extended(n int) Value {
	s.mustBeExported("")
	x := grownSlice(s.get(), n)
	return Value{typ: s.typ, val: sliced(x, 0, sliceLen(x)+n, sliceCap(x))}
}

func mustMatch(function string, t, u *rtype) {
	if t != u {
		panic(function + ": " + t.String() + " != " + u.String())
	}
}

// Copy copies the contents of src into dst until either dst has been filled or
// src has been exhausted. It returns the number of elements copied.
func Copy(dst, src Value) int {
	if k := dst.Kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	if dst.Kind() == Array {
		dst.mustBeAssignable("")
	}
	dst.mustBeExported("")
	k := src.Kind()
	text := k == String && dst.typ.elem().kind == Uint8
	if !text && k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	src.mustBeExported("")
	if !text {
		mustMatch("reflect.Copy", dst.typ.elem(), src.typ.elem())
	}
	if k == Array && !src.CanAddr() {
		p := New(src.typ).Elem()
		p.Set(src)
		src = p
	}
	return copySlices(dst.whole("Copy").get(), src.whole("Copy").get())
}

// Clear clears the contents of the map or zeros the contents of the slice v.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		for i := range v.Len() {
			e := v.Index(i)
			store(e.typ.h, e.ptr, zero(e.typ.h))
		}
	case Map:
		mapClear(v.get())
	default:
		panic(&ValueError{"reflect.Value.Clear", v.Kind()})
	}
}

// Swapper returns a function that swaps the elements in the provided slice. It
// panics if the provided interface is not a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	n := v.Len()
	fast := n > 1 && isCopiedWhole(v.typ.elem())
	return func(i, j int) {
		if i < 0 || j < 0 || i >= n || j >= n {
			if fast {
				checkIndex(i, n)
				checkIndex(j, n)
			}
			panic("reflect: slice index out of range")
		}
		x, y := v.Index(i), v.Index(j)
		old := x.get()
		store(x.typ.h, x.ptr, y.get())
		store(y.typ.h, y.ptr, old)
	}
}

// isCopiedWhole reports whether real Go swaps elements of type t as one word or
// string, where an index out of range is a run-time error.
func isCopiedWhole(t *rtype) bool {
	if t.kind == String {
		return true
	}
	switch t.Size() {
	case 1, 2, 4, 8:
		return true
	}
	return false
}
