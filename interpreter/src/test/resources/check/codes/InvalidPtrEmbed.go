package main

import "unsafe"

type any1 interface{ m() }
type ptr *int

type record struct {
	*any1
	ptr
	unsafe.Pointer
}

func main() {}
