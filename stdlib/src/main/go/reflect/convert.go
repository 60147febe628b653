package reflect

import "strconv"

// CanConvert reports whether the value v can be converted to type t.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.Kind() == Slice {
		if t.Kind() == Array && t.Len() > v.Len() {
			return false
		}
		if t.Kind() == Pointer && t.Elem().Kind() == Array && t.Elem().Len() > v.Len() {
			return false
		}
	}
	return true
}

// Convert returns the value v converted to type t.
func (v Value) Convert(t Type) Value {
	if v.flag&unexported != 0 {
		panic("reflect: Convert of unexported method")
	}
	to := toType(t.handle())
	if !typeConvertible(v.typ.h, to.h) {
		panic("reflect.Value.Convert: value of type " + v.typ.String() + " cannot be converted to type " + t.String())
	}
	if !v.CanConvert(to) {
		n, array := to, "array"
		if to.kind == Pointer {
			n, array = to.elem(), "pointer to array"
		}
		panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) +
			" to " + array + " with length " + strconv.Itoa(n.Len()))
	}
	x := v.get()
	if x != nil {
		x = converted(x, to.h)
	}
	return v.with(to, x)
}
