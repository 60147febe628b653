package main

import "os"

func main() {
	var f *os.file
	println(f)
}
