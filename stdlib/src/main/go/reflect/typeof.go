package reflect

import "unsafe"

func pointerTo(t unsafe.Pointer) unsafe.Pointer
func sliceOf(t unsafe.Pointer) unsafe.Pointer
func arrayOf(n int, t unsafe.Pointer) unsafe.Pointer
func mapOf(key, elem unsafe.Pointer) unsafe.Pointer
func chanOf(dir int, t unsafe.Pointer) unsafe.Pointer
func funcOf(in, out []unsafe.Pointer, variadic bool) unsafe.Pointer

// PointerTo returns the pointer type with element t.
func PointerTo(t Type) Type { return toType(pointerTo(t.handle())) }

// PtrTo is the old spelling of [PointerTo].
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf returns the slice type with element type t.
func SliceOf(t Type) Type { return toType(sliceOf(t.handle())) }

// ArrayOf returns the array type with the given length and element type. It
// panics if the length is negative.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	if size := elem.Size(); size > 0 && uintptr(length) > ^uintptr(0)/size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return toType(arrayOf(length, elem.handle()))
}

// MapOf returns the map type with the given key and element types. It panics if
// the key type is not comparable.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return toType(mapOf(key.handle(), elem.handle()))
}

// ChanOf returns the channel type with the given direction and element type.
func ChanOf(dir ChanDir, t Type) Type {
	if typeSize(t.handle()) >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return toType(chanOf(int(dir), t.handle()))
}

// FuncOf returns the function type with the given parameter and result types. It
// panics if variadic is true and in does not end in a slice type.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	if len(in)+len(out) > 128 {
		panic("reflect.FuncOf: too many arguments")
	}
	return toType(funcOf(handles(in), handles(out), variadic))
}

func handles(ts []Type) []unsafe.Pointer {
	hs := make([]unsafe.Pointer, len(ts))
	for i, t := range ts {
		hs[i] = t.handle()
	}
	return hs
}
