package main

import "unsafe"

type T struct{ a, b int }

func main() {
	var t T
	_ = unsafe.Sizeof()
	_ = unsafe.Offsetof(t)
	_ = unsafe.Pointer(1)
	_ = unsafe.Nope
	var p unsafe.Pointer = &t
	_ = *p
	_ = unsafe.Slice(1, 2)
	var s string = unsafe.Sizeof(t)
	_ = s
	_ = p + 1
}
