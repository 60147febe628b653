package reflect

import "unsafe"

// Set assigns x to the value v. As in Go, x's value must be assignable to v's
// type and must not be derived from an unexported field.
func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Set")
	store(v.typ.h, v.ptr, x.assignTo("reflect.Set", v.typ))
}

// assignTo returns what v becomes in a variable of type t.
func (v Value) assignTo(context string, t *rtype) any {
	if !typeAssignable(v.typ.h, t.h) {
		panic(context + ": value of type " + v.typ.String() + " is not assignable to type " + t.String())
	}
	x := v.get()
	if v.typ != t && t.kind != Interface {
		x = retyped(t.h, x)
	}
	return x
}

// SetBool sets v's underlying value, a bool.
func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.must("SetBool", Bool)
	store(v.typ.h, v.ptr, ofTruth(v.typ.h, x))
}

// SetInt sets v's underlying value, a signed integer, to x.
func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	if !v.isInt() {
		panic(&ValueError{"reflect.Value.SetInt", v.Kind()})
	}
	store(v.typ.h, v.ptr, ofInteger(v.typ.h, x))
}

// SetUint sets v's underlying value, an unsigned integer, to x.
func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	if !v.isUint() {
		panic(&ValueError{"reflect.Value.SetUint", v.Kind()})
	}
	store(v.typ.h, v.ptr, ofInteger(v.typ.h, int64(x)))
}

// SetFloat sets v's underlying value, a floating-point number, to x.
func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	if !v.isFloat() {
		panic(&ValueError{"reflect.Value.SetFloat", v.Kind()})
	}
	store(v.typ.h, v.ptr, ofFloating(v.typ.h, x))
}

// SetComplex sets v's underlying value, a complex number, to x.
func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("SetComplex")
	if !v.isComplex() {
		panic(&ValueError{"reflect.Value.SetComplex", v.Kind()})
	}
	store(v.typ.h, v.ptr, ofComplex(v.typ.h, x))
}

// SetString sets v's underlying value, a string, to x.
func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.must("SetString", String)
	store(v.typ.h, v.ptr, ofText(v.typ.h, x))
}

// SetBytes sets v's underlying value, a slice of bytes, to x.
func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.must("SetBytes", Slice)
	if v.typ.elem().kind != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	store(v.typ.h, v.ptr, retyped(v.typ.h, x))
}

// SetPointer sets v's underlying value, an unsafe.Pointer, to x.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("SetPointer")
	v.must("SetPointer", UnsafePointer)
	store(v.typ.h, v.ptr, boxed(v.typ.h, x))
}
