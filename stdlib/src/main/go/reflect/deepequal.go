package reflect

import "unsafe"

// visit is a pair of references under comparison: assumed to be equal where it
// comes up again.
type visit struct {
	a, b unsafe.Pointer
	t    *rtype
}

// DeepEqual reports whether x and y are “deeply equal”: of identical type, and
// equal as == says, where arrays, structs, interfaces, maps, pointers and slices
// are equal if what they hold is; functions are equal only if both are nil.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	v, w := ValueOf(x), ValueOf(y)
	return v.typ == w.typ && deepEqual(v, w, map[visit]bool{})
}

func deepEqual(v, w Value, seen map[visit]bool) bool {
	if !v.IsValid() || !w.IsValid() {
		return v.IsValid() == w.IsValid()
	}
	if v.typ != w.typ {
		return false
	}
	switch v.typ.kind {
	case Pointer, Map, Slice:
		if v.IsNil() || w.IsNil() {
			return v.IsNil() == w.IsNil()
		}
		if v.typ.kind == Slice && v.Len() != w.Len() {
			return false
		}
		p := visit{v.UnsafePointer(), w.UnsafePointer(), v.typ}
		if p.a == p.b || seen[p] {
			return true
		}
		seen[p] = true
	}
	switch v.typ.kind {
	case Array, Slice:
		for i := range v.Len() {
			if !deepEqual(v.Index(i), w.Index(i), seen) {
				return false
			}
		}
		return true
	case Interface:
		return deepEqual(v.Elem(), w.Elem(), seen)
	case Pointer:
		return deepEqual(v.Elem(), w.Elem(), seen)
	case Struct:
		for i := range v.NumField() {
			if !deepEqual(v.Field(i), w.Field(i), seen) {
				return false
			}
		}
		return true
	case Map:
		if v.Len() != w.Len() {
			return false
		}
		for it := v.MapRange(); it.Next(); {
			x := w.MapIndex(it.Key())
			if !x.IsValid() || !deepEqual(it.Value(), x, seen) {
				return false
			}
		}
		return true
	case Func:
		return v.IsNil() && w.IsNil()
	}
	return equal(v.get(), w.get())
}

// SliceHeader is how gc represents a slice in memory.
//
// Deprecated: Use unsafe.Slice or unsafe.SliceData instead.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is how gc represents a string in memory.
//
// Deprecated: Use unsafe.String or unsafe.StringData instead.
type StringHeader struct {
	Data uintptr
	Len  int
}

// TypeAssert is like v.Interface().(T), but without an intermediate interface
// value. It returns the value and whether its type is T.
func TypeAssert[T any](v Value) (T, bool) {
	if v.typ == nil {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&hidden != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.get().(T)
	return x, ok
}
