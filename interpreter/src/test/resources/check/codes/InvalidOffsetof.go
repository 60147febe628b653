package main

import "unsafe"

type inner struct{ size int }

func (inner) grow() {}

type outer struct{ *inner }

func main() {
	var o outer
	println(unsafe.Offsetof(o.size), unsafe.Offsetof(o.grow))
}
