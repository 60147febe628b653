package main

import "unsafe"

func main() {
	width := 3
	println(unsafe.Offsetof(width))
}
