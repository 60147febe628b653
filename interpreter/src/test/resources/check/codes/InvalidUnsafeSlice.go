package main

import "unsafe"

func main() {
	n := 1
	println(unsafe.Slice(n, 1), unsafe.Slice(&n, -1))
}
