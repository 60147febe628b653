package main

import "unsafe"

func main() {
	var p unsafe.Pointer
	half := 0.5
	println(unsafe.Add(p, half))
}
