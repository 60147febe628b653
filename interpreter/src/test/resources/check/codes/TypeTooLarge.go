package main

import "unsafe"

type huge [1 << 40]struct{ a [1 << 30]byte }

const size = unsafe.Sizeof(huge{})

func main() {}
