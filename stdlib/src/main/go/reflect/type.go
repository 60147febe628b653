// Package reflect implements run-time reflection, allowing a program to
// manipulate objects with arbitrary types. The typical use is to take a value
// with static type interface{} and extract its dynamic type information by
// calling [TypeOf], which returns a [Type]. A call to [ValueOf] returns a
// [Value] representing the run-time data.
package reflect

import (
	"iter"
	"unsafe"
)

// Type is the representation of a Go type. Not all methods apply to all kinds of
// types; those that do not apply panic. Type values are comparable with ==: two
// are equal if they represent identical types.
type Type interface {
	// Align returns the alignment in bytes of a value of this type in memory.
	Align() int

	// FieldAlign returns the alignment in bytes of a value of this type as a
	// field of a struct.
	FieldAlign() int

	// Method returns the i'th method in the type's method set: of the exported
	// methods sorted by name, or of all those of an interface type.
	Method(i int) Method

	// Methods returns an iterator over the methods.
	Methods() iter.Seq[Method]

	// MethodByName returns the method with that name, and whether there is one.
	MethodByName(name string) (Method, bool)

	// NumMethod returns the number of methods accessible using Method.
	NumMethod() int

	// Name returns the type's name within its package for a defined type, else "".
	Name() string

	// PkgPath returns a defined type's package path, "" for predeclared types.
	PkgPath() string

	// Size returns the number of bytes needed to store a value of the type.
	Size() uintptr

	// String returns a string representation of the type.
	String() string

	// Kind returns the specific kind of this type.
	Kind() Kind

	// Implements reports whether the type implements the interface type u.
	Implements(u Type) bool

	// AssignableTo reports whether a value of the type is assignable to type u.
	AssignableTo(u Type) bool

	// ConvertibleTo reports whether a value of the type is convertible to type
	// u. Even so a conversion of a slice to an array may panic.
	ConvertibleTo(u Type) bool

	// Comparable reports whether values of this type are comparable.
	Comparable() bool

	// Bits returns the size of a numeric type in bits.
	Bits() int

	// ChanDir returns a channel type's direction.
	ChanDir() ChanDir

	// IsVariadic reports whether a function type's final parameter is a "..."
	// parameter.
	IsVariadic() bool

	// Elem returns the element type of an array, channel, map, pointer or slice.
	Elem() Type

	// Field returns a struct type's i'th field.
	Field(i int) StructField

	// Fields returns an iterator over the fields of a struct type.
	Fields() iter.Seq[StructField]

	// FieldByIndex returns the nested field at the index sequence.
	FieldByIndex(index []int) StructField

	// FieldByName returns the field with that name, perhaps an embedded one, and
	// whether it was found.
	FieldByName(name string) (StructField, bool)

	// FieldByNameFunc returns the field with a name that satisfies match, and
	// whether there is exactly one at the shallowest depth.
	FieldByNameFunc(match func(string) bool) (StructField, bool)

	// In returns the type of a function type's i'th parameter.
	In(i int) Type

	// Ins returns an iterator over the parameter types of a function type.
	Ins() iter.Seq[Type]

	// Key returns a map type's key type.
	Key() Type

	// Len returns an array type's length.
	Len() int

	// NumField returns a struct type's field count.
	NumField() int

	// NumIn returns a function type's parameter count.
	NumIn() int

	// NumOut returns a function type's result count.
	NumOut() int

	// Out returns the type of a function type's i'th result.
	Out(i int) Type

	// Outs returns an iterator over the result types of a function type.
	Outs() iter.Seq[Type]

	// OverflowComplex reports whether x cannot be represented by the type.
	OverflowComplex(x complex128) bool

	// OverflowFloat reports whether x cannot be represented by the type.
	OverflowFloat(x float64) bool

	// OverflowInt reports whether x cannot be represented by the type.
	OverflowInt(x int64) bool

	// OverflowUint reports whether x cannot be represented by the type.
	OverflowUint(x uint64) bool

	// CanSeq reports whether a Value of the type can be used with Value.Seq.
	CanSeq() bool

	// CanSeq2 reports whether a Value of the type can be used with Value.Seq2.
	CanSeq2() bool

	handle() unsafe.Pointer
}

// Method represents a single method.
type Method struct {
	Name    string // method name
	PkgPath string // package path that qualifies a name that is not exported

	Type  Type  // method type; without receiver for an interface type
	Func  Value // func with receiver as first argument
	Index int   // index for Type.Method
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// A StructField describes a single field in a struct.
type StructField struct {
	Name    string // field name
	PkgPath string // package path that qualifies a name that is not exported

	Type      Type      // field type
	Tag       StructTag // field tag string
	Offset    uintptr   // offset within struct, in bytes
	Index     []int     // index sequence for Type.FieldByIndex
	Anonymous bool      // is an embedded field
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// What the run time knows of a type. A type is a pointer to its description,
// which is the same for identical types.

func typeOf(v any) unsafe.Pointer
func typeKind(t unsafe.Pointer) int
func typeString(t unsafe.Pointer) string
func typeName(t unsafe.Pointer) string
func typePkgPath(t unsafe.Pointer) string
func typeSize(t unsafe.Pointer) int
func typeAlign(t unsafe.Pointer) int
func typeComparable(t unsafe.Pointer) bool
func typeElem(t unsafe.Pointer) unsafe.Pointer
func typeKey(t unsafe.Pointer) unsafe.Pointer
func typeLen(t unsafe.Pointer) int
func typeDir(t unsafe.Pointer) int
func typeVariadic(t unsafe.Pointer) bool
func typeNumIn(t unsafe.Pointer) int
func typeIn(t unsafe.Pointer, i int) unsafe.Pointer
func typeNumOut(t unsafe.Pointer) int
func typeOut(t unsafe.Pointer, i int) unsafe.Pointer
func typeNumField(t unsafe.Pointer) int
func typeField(t unsafe.Pointer, i int) (name, pkgPath string, typ unsafe.Pointer, tag string, offset int, embedded bool)
func typeNumMethod(t unsafe.Pointer) int
func typeMethod(t unsafe.Pointer, i int) (name, pkgPath string, typ unsafe.Pointer)
func typeImplements(t, iface unsafe.Pointer) bool
func typeAssignable(t, to unsafe.Pointer) bool
func typeConvertible(t, to unsafe.Pointer) bool

// rtype is the one implementation of Type; there is one per type.
type rtype struct {
	h    unsafe.Pointer
	kind Kind
}

func knownType(h unsafe.Pointer) any
func keepType(h unsafe.Pointer, t any) any

func toType(h unsafe.Pointer) *rtype {
	t := knownType(h)
	if t == nil {
		t = keepType(h, &rtype{h, Kind(typeKind(h))})
	}
	return t.(*rtype)
}

// TypeOf returns the reflection [Type] that represents the dynamic type of i. If
// i is a nil interface value, TypeOf returns nil.
func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	return toType(typeOf(i))
}

// TypeFor returns the [Type] that represents the type argument T.
func TypeFor[T any]() Type {
	var p *T
	return TypeOf(p).Elem()
}

func (t *rtype) handle() unsafe.Pointer { return t.h }
func (t *rtype) Align() int             { return typeAlign(t.h) }
func (t *rtype) FieldAlign() int        { return typeAlign(t.h) }
func (t *rtype) Name() string           { return typeName(t.h) }
func (t *rtype) PkgPath() string        { return typePkgPath(t.h) }
func (t *rtype) Size() uintptr          { return uintptr(typeSize(t.h)) }
func (t *rtype) String() string         { return typeString(t.h) }
func (t *rtype) Kind() Kind             { return t.kind }
func (t *rtype) Comparable() bool       { return typeComparable(t.h) }

func (t *rtype) must(kind Kind, method string) {
	if t.kind != kind {
		panic("reflect: " + method + " of non-" + kind.String() + " type " + t.String())
	}
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return typeImplements(t.h, u.handle())
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return typeAssignable(t.h, u.handle())
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return typeConvertible(t.h, u.handle())
}

func (t *rtype) Bits() int {
	if t.kind < Int || t.kind > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return typeSize(t.h) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir")
	return ChanDir(typeDir(t.h))
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic")
	return typeVariadic(t.h)
}

func (t *rtype) Elem() Type { return t.elem() }

func (t *rtype) elem() *rtype {
	switch t.kind {
	case Array, Chan, Map, Pointer, Slice:
		return toType(typeElem(t.h))
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type { return t.key() }

func (t *rtype) key() *rtype {
	t.must(Map, "Key")
	return toType(typeKey(t.h))
}

func (t *rtype) Len() int {
	t.must(Array, "Len")
	return typeLen(t.h)
}

func (t *rtype) NumIn() int {
	t.must(Func, "NumIn")
	return typeNumIn(t.h)
}

func (t *rtype) In(i int) Type {
	t.must(Func, "In")
	checkIndex(i, typeNumIn(t.h))
	return toType(typeIn(t.h, i))
}

// checkIndex fails as an access to element i of n does.
func checkIndex(i, n int) {
	_ = make([]struct{}, n)[i]
}

func (t *rtype) Ins() iter.Seq[Type] {
	t.must(Func, "Ins")
	return each(t.NumIn, t.In)
}

func (t *rtype) NumOut() int {
	t.must(Func, "NumOut")
	return typeNumOut(t.h)
}

func (t *rtype) Out(i int) Type {
	t.must(Func, "Out")
	checkIndex(i, typeNumOut(t.h))
	return toType(typeOut(t.h, i))
}

func (t *rtype) Outs() iter.Seq[Type] {
	t.must(Func, "Outs")
	return each(t.NumOut, t.Out)
}

// each returns an iterator over what at returns for indices below the number.
func each[T any](number func() int, at func(int) T) iter.Seq[T] {
	n := number()
	return func(yield func(T) bool) {
		for i := range n {
			if !yield(at(i)) {
				return
			}
		}
	}
}

// Fields.

func (t *rtype) NumField() int {
	t.must(Struct, "NumField")
	return typeNumField(t.h)
}

func (t *rtype) Field(i int) StructField {
	t.must(Struct, "Field")
	if i < 0 || i >= typeNumField(t.h) {
		panic("reflect: Field index out of bounds")
	}
	name, path, typ, tag, offset, embedded := typeField(t.h, i)
	return StructField{name, path, toType(typ), StructTag(tag), uintptr(offset), []int{i}, embedded}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	t.must(Struct, "Fields")
	return each(t.NumField, t.Field)
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.must(Struct, "FieldByIndex")
	var f StructField
	var in Type = t
	for i, x := range index {
		if i > 0 {
			if in.Kind() == Pointer && in.Elem().Kind() == Struct {
				in = in.Elem()
			}
		}
		f = in.Field(x)
		in = f.Type
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName")
	if name == "" {
		return StructField{}, false
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// embedding is a struct type that is reached through embedded fields.
type embedding struct {
	typ   *rtype
	index []int
}

// FieldByNameFunc looks depth by depth, as the language does.
func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.must(Struct, "FieldByNameFunc")
	level := []embedding{{t, nil}}
	seen := map[*rtype]bool{}
	for len(level) > 0 {
		var found StructField
		hits := 0
		var next []embedding
		times := map[*rtype]int{}
		for _, e := range level {
			times[e.typ]++
		}
		for _, e := range level {
			if seen[e.typ] {
				continue
			}
			seen[e.typ] = true
			for i := range typeNumField(e.typ.h) {
				f := e.typ.Field(i)
				index := append(append([]int(nil), e.index...), i)
				if match(f.Name) {
					hits += times[e.typ]
					found = f
					found.Index = index
					continue
				}
				if !f.Anonymous {
					continue
				}
				in := toType(f.Type.handle())
				if in.kind == Pointer {
					in = in.elem()
				}
				if in.kind == Struct {
					for range times[e.typ] {
						next = append(next, embedding{in, index})
					}
				}
			}
		}
		if hits > 0 {
			if hits > 1 {
				return StructField{}, false
			}
			return found, true
		}
		level = next
	}
	return StructField{}, false
}

// VisibleFields returns all the visible fields in t, which must be a struct type,
// those of embedded structs included.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var all []StructField
	visible(t, t, nil, map[Type]bool{}, &all)
	return all
}

func visible(root, t Type, index []int, within map[Type]bool, all *[]StructField) {
	if within[t] {
		return
	}
	within[t] = true
	for f := range t.Fields() {
		at := append(append([]int(nil), index...), f.Index...)
		if seen, ok := root.FieldByName(f.Name); ok && sameIndex(seen.Index, at) {
			f.Index = at
			*all = append(*all, f)
		}
		if in := f.Type; f.Anonymous {
			if in.Kind() == Pointer {
				in = in.Elem()
			}
			if in.Kind() == Struct {
				visible(root, in, at, within, all)
			}
		}
	}
	delete(within, t)
}

func sameIndex(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Methods.

func (t *rtype) NumMethod() int { return typeNumMethod(t.h) }

func (t *rtype) Method(i int) Method {
	if i < 0 || i >= typeNumMethod(t.h) {
		if t.kind == Interface {
			return Method{}
		}
		panic("reflect: Method index out of range")
	}
	name, path, typ := typeMethod(t.h, i)
	m := Method{Name: name, PkgPath: path, Index: i}
	if t.kind == Interface {
		m.Type = toType(typ)
		return m
	}
	in := []unsafe.Pointer{t.h}
	for i := range typeNumIn(typ) {
		in = append(in, typeIn(typ, i))
	}
	var out []unsafe.Pointer
	for i := range typeNumOut(typ) {
		out = append(out, typeOut(typ, i))
	}
	f := toType(funcOf(in, out, typeVariadic(typ)))
	m.Type = f
	m.Func = Value{typ: f, val: methodFunc(t.h, name, f.h)}
	return m
}

func (t *rtype) Methods() iter.Seq[Method] { return each(t.NumMethod, t.Method) }

func (t *rtype) MethodByName(name string) (Method, bool) {
	if i := t.methodIndex(name); i >= 0 {
		return t.Method(i), true
	}
	return Method{}, false
}

func (t *rtype) methodIndex(name string) int {
	for i := range typeNumMethod(t.h) {
		if n, path, _ := typeMethod(t.h, i); n == name && path == "" {
			return i
		}
	}
	return -1
}

// Overflow.

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.kind {
	case Complex64:
		return overflows32(real(x)) || overflows32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String())
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.kind {
	case Float32:
		return overflows32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

func overflows32(x float64) bool {
	const largest = 0x1p127 * (1 + (1 - 0x1p-23))
	if x < 0 {
		x = -x
	}
	return largest < x && x <= 0x1p1023*(1+(1-0x1p-52))
}

func (t *rtype) OverflowInt(x int64) bool {
	if t.kind < Int || t.kind > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	shift := 64 - t.Bits()
	return x<<shift>>shift != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if t.kind < Uint || t.kind > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	shift := 64 - t.Bits()
	return x<<shift>>shift != x
}

func (t *rtype) CanSeq() bool {
	switch t.kind {
	case Int8, Int16, Int32, Int64, Int, Uint8, Uint16, Uint32, Uint64, Uint, Uintptr,
		Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.isIterator(1)
	case Pointer:
		return t.elem().kind == Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.kind {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.isIterator(2)
	case Pointer:
		return t.elem().kind == Array
	}
	return false
}

// isIterator reports whether a function type is func(yield func(n values) bool).
func (t *rtype) isIterator(n int) bool {
	if t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	y := t.In(0)
	return y.Kind() == Func && y.NumIn() == n && y.NumOut() == 1 && y.Out(0) == TypeFor[bool]()
}
