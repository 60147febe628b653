package main

import "os"

func main() {
	f := os.File{nil}
	println(&f)
}
