package main

import "unsafe"

func main() { println(unsafe.SliceData("text")) }
