package main

import _ "unsafe"

//go:linkname sum other.sum
func sum() int

var a int

//go:linkname sum another.sum
//go:linkname a other.a
//go:linkname point
//go:linkname none other.none
//go:linkname main other.f[int]
type point struct{}

func main() { println(sum(), a) }
