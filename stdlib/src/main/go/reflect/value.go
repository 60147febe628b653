package reflect

import (
	"errors"
	"unsafe"
)

type flag uint8

const (
	addressable flag = 1 << iota // ptr points to the variable
	readOnly                     // obtained through a field that is not exported
	viaEmbedded                  // readOnly only until an exported field
	unexported                   // a method that may not be called
)

const hidden = readOnly | viaEmbedded

// Value is the reflection interface to a Go value. Not all methods apply to all
// kinds of values; those that do not apply panic. The zero Value represents no
// value. Values are compared by comparing the results of Interface: == does not
// compare what they stand for.
type Value struct {
	typ  *rtype         // nil for the zero Value
	ptr  unsafe.Pointer // of an addressable one
	val  any            // of another one; what it holds, for an interface type
	flag flag
}

// What the run time does with values. A variable is known by its pointer and the
// description of its type.

func load(t, variable unsafe.Pointer) any
func store(t, variable unsafe.Pointer, v any)
func newVariable(t unsafe.Pointer) unsafe.Pointer
func zero(t unsafe.Pointer) any
func pointer(v any) unsafe.Pointer
func boxed(t, p unsafe.Pointer) any
func retyped(t unsafe.Pointer, v any) any
func address(p unsafe.Pointer) uintptr
func addressIn(v any) uintptr
func codeAddress(v any) uintptr
func codePointer(v any) unsafe.Pointer
func isNil(v any) bool
func integer(v any) int64
func ofInteger(t unsafe.Pointer, n int64) any
func floating(v any) float64
func ofFloating(t unsafe.Pointer, f float64) any
func truth(v any) bool
func ofTruth(t unsafe.Pointer, b bool) any
func complexOf(v any) complex128
func ofComplex(t unsafe.Pointer, c complex128) any
func text(v any) string
func ofText(t unsafe.Pointer, s string) any
func converted(v any, t unsafe.Pointer) any
func equal(v, w any) bool
func fieldAccess(t unsafe.Pointer, i int) (typ unsafe.Pointer, exported, embedded bool)
func fieldValue(v any, i int) any
func fieldPointer(t, p unsafe.Pointer, i int) unsafe.Pointer
func elementValue(v any, i int) any
func elementPointer(t, array unsafe.Pointer, i int) unsafe.Pointer
func sliceElement(t unsafe.Pointer, s any, i int) unsafe.Pointer
func unsafeSlice(t, p unsafe.Pointer, n int) any
func sliceData(s any) unsafe.Pointer
func grownSlice(s any, n int) any
func sliceLen(s any) int
func sliceCap(s any) int
func makeSlice(t unsafe.Pointer, n, c int) any
func sliced(s any, lo, hi, max int) any
func slicedArray(t, array unsafe.Pointer, n int) any
func copySlices(to, from any) int

// ValueOf returns a new Value initialized to the concrete value stored in the
// interface i. ValueOf(nil) returns the zero Value.
func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	return Value{typ: toType(typeOf(i)), val: i}
}

// get returns what v stands for as an interface value.
func (v Value) get() any {
	if v.flag&addressable != 0 {
		return load(v.typ.h, v.ptr)
	}
	return v.val
}

// with returns a value that was found in v, and may not be used if v may not.
func (v Value) with(t *rtype, x any) Value {
	f := v.flag & hidden
	if f != 0 {
		f = readOnly
	}
	return Value{typ: t, val: x, flag: f}
}

func (v Value) variable(t *rtype, p unsafe.Pointer) Value {
	f := v.flag & hidden
	if f != 0 {
		f = readOnly
	}
	return Value{typ: t, ptr: p, flag: f | addressable}
}

func (v Value) must(method string, kinds ...Kind) {
	k := v.Kind()
	for _, ok := range kinds {
		if k == ok {
			return
		}
	}
	panic(&ValueError{qualified(method), k})
}

// qualified returns how panics name a method of Value; "" stands for a function
// of the package, for which real Go finds no name.
func qualified(method string) string {
	if method == "" {
		return "unknown method"
	}
	return "reflect.Value." + method
}

func (v Value) mustBeExported(method string) {
	if v.typ == nil {
		panic(&ValueError{qualified(method), Invalid})
	}
	if v.flag&hidden != 0 {
		panic("reflect: " + qualified(method) + " using value obtained using unexported field")
	}
}

func (v Value) mustBeAssignable(method string) {
	v.mustBeExported(method)
	if v.flag&addressable == 0 {
		panic("reflect: " + qualified(method) + " using unaddressable value")
	}
}

// IsValid reports whether v represents a value. All methods but IsValid, Kind and
// String panic on the zero Value.
func (v Value) IsValid() bool { return v.typ != nil }

// Kind returns v's Kind, Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return v.typ.kind
}

// Type returns v's type.
func (v Value) Type() Type {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return v.typ
}

// CanAddr reports whether the value's address can be obtained with Addr.
func (v Value) CanAddr() bool { return v.flag&addressable != 0 }

// CanSet reports whether the value of v can be changed: whether it is addressable
// and was not obtained by the use of unexported struct fields.
func (v Value) CanSet() bool { return v.flag&addressable != 0 && v.flag&hidden == 0 }

// CanInterface reports whether Interface can be used without panicking.
func (v Value) CanInterface() bool {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&hidden == 0
}

// Interface returns v's current value as an interface{}.
func (v Value) Interface() any {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&hidden != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	if v.flag&unexported != 0 {
		panic("reflect: Interface of unexported method")
	}
	return v.get()
}

// Addr returns a pointer value representing the address of v.
func (v Value) Addr() Value {
	if v.flag&addressable == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	t := toType(pointerTo(v.typ.h))
	return Value{typ: t, val: boxed(t.h, v.ptr), flag: v.flag & hidden}
}

// UnsafeAddr returns a number that stands for the address of v.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&addressable == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return address(v.ptr)
}

// Pointer returns a number that stands for v's value, a chan, func, map, pointer,
// slice, string or unsafe pointer; different for different ones, 0 for nil.
func (v Value) Pointer() uintptr {
	v.must("Pointer", Pointer, Chan, Map, UnsafePointer, Func, Slice, String)
	if v.typ.kind == Func {
		return codeAddress(v.get()) // as runtime.FuncForPC takes it
	}
	return addressIn(v.get())
}

// UnsafePointer returns v's value, a pointer, as an unsafe.Pointer.
func (v Value) UnsafePointer() unsafe.Pointer {
	v.must("UnsafePointer", Pointer, Chan, Map, UnsafePointer, Func, Slice, String)
	x := v.get()
	switch v.typ.kind {
	case Slice:
		return sliceData(x)
	case String:
		return unsafe.Pointer(unsafe.StringData(text(x)))
	case Func:
		return codePointer(x)
	}
	return pointer(x)
}

// IsNil reports whether its argument, a chan, func, interface, map, pointer or
// slice, is nil.
func (v Value) IsNil() bool {
	v.must("IsNil", Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer)
	x := v.get()
	return x == nil || v.typ.kind != Interface && isNil(x)
}

// IsZero reports whether v is the zero value for its type.
func (v Value) IsZero() bool {
	switch v.Kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Float32, Float64:
		f := v.Float()
		return f == 0 && 1/f > 0
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && 1/real(c) > 0 && 1/imag(c) > 0
	case Array:
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() && v.typ.Field(i).Name != "_" {
				return false
			}
		}
		return true
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	}
	return equal(v.get(), zero(v.typ.h))
}

// SetZero sets v to be the zero value of v's type.
func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	store(v.typ.h, v.ptr, zero(v.typ.h))
}

// Comparable reports whether the value v is comparable: a comparable interface
// holds a comparable value.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch v.typ.elem().kind {
		case Interface, Array, Struct:
			for i := range v.Len() {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
		}
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Comparable()
}

// Equal reports whether v is equal to u, as == does. It panics if the values are
// not comparable.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.typ != u.typ {
		return false
	}
	switch v.typ.kind {
	case Array:
		if v.Len() == 0 && !v.typ.Comparable() {
			break
		}
		for i := range v.Len() {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Func, Map, Slice:
	default:
		return equal(v.get(), u.get())
	}
	panic("reflect.Value.Equal: values of type " + v.typ.String() + " are not comparable")
}

// Simple values.

// Bool returns v's underlying value, a bool.
func (v Value) Bool() bool {
	v.must("Bool", Bool)
	return truth(v.get())
}

func (v Value) isInt() bool { return v.Kind() >= Int && v.Kind() <= Int64 }

func (v Value) isUint() bool { return v.Kind() >= Uint && v.Kind() <= Uintptr }

func (v Value) isFloat() bool { return v.Kind() == Float32 || v.Kind() == Float64 }

func (v Value) isComplex() bool { return v.Kind() == Complex64 || v.Kind() == Complex128 }

// CanInt reports whether Int can be used without panicking.
func (v Value) CanInt() bool { return v.isInt() }

// CanUint reports whether Uint can be used without panicking.
func (v Value) CanUint() bool { return v.isUint() }

// CanFloat reports whether Float can be used without panicking.
func (v Value) CanFloat() bool { return v.isFloat() }

// CanComplex reports whether Complex can be used without panicking.
func (v Value) CanComplex() bool { return v.isComplex() }

// Int returns v's underlying value, a signed integer.
func (v Value) Int() int64 {
	if !v.isInt() {
		panic(&ValueError{"reflect.Value.Int", v.Kind()})
	}
	return integer(v.get())
}

// Uint returns v's underlying value, an unsigned integer.
func (v Value) Uint() uint64 {
	if !v.isUint() {
		panic(&ValueError{"reflect.Value.Uint", v.Kind()})
	}
	return uint64(integer(v.get()))
}

// Float returns v's underlying value, a floating-point number.
func (v Value) Float() float64 {
	if !v.isFloat() {
		panic(&ValueError{"reflect.Value.Float", v.Kind()})
	}
	return floating(v.get())
}

// Complex returns v's underlying value, a complex number.
func (v Value) Complex() complex128 {
	if !v.isComplex() {
		panic(&ValueError{"reflect.Value.Complex", v.Kind()})
	}
	return complexOf(v.get())
}

// String returns the string v's underlying value; for other kinds a string of the
// form "<T value>", where T is v's type.
func (v Value) String() string {
	switch v.Kind() {
	case Invalid:
		return "<invalid Value>"
	case String:
		return text(v.get())
	}
	return "<" + v.typ.String() + " Value>"
}

// Bytes returns v's underlying value, a slice of bytes or an addressable array of
// bytes.
func (v Value) Bytes() []byte {
	v.must("Bytes", Slice, Array)
	if v.typ.elem().kind != Uint8 {
		panic("reflect.Value.Bytes of non-byte " + v.typ.kind.String())
	}
	if v.typ.kind == Array {
		if v.flag&addressable == 0 {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		v = v.Slice(0, v.Len())
	}
	return retyped(bytesType(), v.get()).([]byte)
}

func bytesType() unsafe.Pointer { return typeOf([]byte(nil)) }

// OverflowInt reports whether x cannot be represented by v's type.
func (v Value) OverflowInt(x int64) bool {
	if !v.isInt() {
		panic(&ValueError{"reflect.Value.OverflowInt", v.Kind()})
	}
	return v.typ.OverflowInt(x)
}

// OverflowUint reports whether x cannot be represented by v's type.
func (v Value) OverflowUint(x uint64) bool {
	if !v.isUint() {
		panic(&ValueError{"reflect.Value.OverflowUint", v.Kind()})
	}
	return v.typ.OverflowUint(x)
}

// OverflowFloat reports whether x cannot be represented by v's type.
func (v Value) OverflowFloat(x float64) bool {
	if !v.isFloat() {
		panic(&ValueError{"reflect.Value.OverflowFloat", v.Kind()})
	}
	return v.typ.OverflowFloat(x)
}

// OverflowComplex reports whether x cannot be represented by v's type.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.isComplex() {
		panic(&ValueError{"reflect.Value.OverflowComplex", v.Kind()})
	}
	return v.typ.OverflowComplex(x)
}

// Parts.

// Elem returns the value that the interface v contains or that the pointer v
// points to; the zero Value if v is nil.
func (v Value) Elem() Value {
	v.must("Elem", Interface, Pointer)
	x := v.get()
	if v.typ.kind == Interface {
		if x == nil {
			return Value{}
		}
		return v.with(toType(typeOf(x)), x)
	}
	if isNil(x) {
		return Value{}
	}
	return Value{typ: v.typ.elem(), ptr: pointer(x), flag: v.flag&hidden | addressable}
}

// Indirect returns the value that v points to; v itself if v is not a pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// NumField returns the number of fields in the struct v.
func (v Value) NumField() int {
	v.must("NumField", Struct)
	return typeNumField(v.typ.h)
}

// Field returns the i'th field of the struct v.
func (v Value) Field(i int) Value {
	v.must("Field", Struct)
	if i < 0 || i >= typeNumField(v.typ.h) {
		panic("reflect: Field index out of range")
	}
	h, exported, embedded := fieldAccess(v.typ.h, i)
	r := Value{typ: toType(h), flag: v.flag & (addressable | readOnly)}
	if !exported {
		if embedded {
			r.flag |= viaEmbedded
		} else {
			r.flag |= readOnly
		}
	}
	if v.flag&addressable != 0 {
		r.ptr = fieldPointer(v.typ.h, v.ptr, i)
	} else {
		r.val = fieldValue(v.val, i)
	}
	return r
}

// Fields returns an iterator over the fields of the struct v with their types.
func (v Value) Fields() func(yield func(StructField, Value) bool) {
	v.Type()
	v.typ.must(Struct, "Fields")
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(v.typ.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// FieldByIndex returns the nested field at index. It panics if that goes through
// a nil pointer.
func (v Value) FieldByIndex(index []int) Value {
	f, nilPointer := v.nested("FieldByIndex", index)
	if nilPointer != "" {
		panic("reflect: indirection through nil pointer to embedded struct")
	}
	return f
}

// FieldByIndexErr returns the nested field at index, or an error where that goes
// through a nil pointer.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	f, nilPointer := v.nested("FieldByIndexErr", index)
	if nilPointer != "" {
		return Value{}, errors.New("reflect: indirection through nil pointer to embedded struct field " + nilPointer)
	}
	return f, nil
}

// nested returns the nested field at index, or the name of the embedded type to
// which a pointer is nil.
func (v Value) nested(method string, index []int) (f Value, nilPointer string) {
	if len(index) == 1 {
		return v.Field(index[0]), ""
	}
	v.must(method, Struct)
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.elem().kind == Struct {
			if v.IsNil() {
				return Value{}, v.typ.elem().Name()
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, ""
}

// FieldByName returns the struct field with the given name, the zero Value if
// there is none.
func (v Value) FieldByName(name string) Value {
	v.must("FieldByName", Struct)
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the struct field with a name that satisfies match, the
// zero Value if there is none.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Makers of values.

// New returns a Value representing a pointer to a new zero value for the
// specified type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := toType(pointerTo(typ.handle()))
	return Value{typ: t, val: boxed(t.h, newVariable(typ.handle()))}
}

// NewAt returns a Value representing a pointer to a value of the specified type,
// using p as that pointer.
func NewAt(typ Type, p unsafe.Pointer) Value {
	t := toType(pointerTo(typ.handle()))
	return Value{typ: t, val: boxed(t.h, p)}
}

// Zero returns a Value representing the zero value for the specified type, neither
// addressable nor settable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := toType(typ.handle())
	return Value{typ: t, val: zero(t.h)}
}

// MakeSlice creates a new zero-initialized slice value for the specified slice
// type, length, and capacity.
func MakeSlice(typ Type, len, cap int) Value {
	t := toType(typ.handle())
	if t.kind != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	return Value{typ: t, val: makeSlice(t.h, len, cap)}
}

// SliceAt returns a Value representing a slice whose underlying data starts at p,
// with length and capacity equal to n.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	t := toType(sliceOf(typ.handle()))
	return Value{typ: t, val: unsafeSlice(t.h, p, n)}
}

// InterfaceData returns two numbers that stand for the dynamic type and the value
// of the interface v.
//
// Deprecated: The memory representation of interface values is not defined.
func (v Value) InterfaceData() [2]uintptr {
	v.must("InterfaceData", Interface)
	x := v.get()
	if x == nil {
		return [2]uintptr{}
	}
	return [2]uintptr{address(typeOf(x)), address(pointer(x))}
}
