package main

import "unsafe"

func main() {
	b := []byte("text")
	println(unsafe.String(&b[0], -1), unsafe.String(b, 1))
}
