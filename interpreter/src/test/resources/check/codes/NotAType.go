package main

var size = 3

func grow(by size) {}

func main() {
	var a main
	grow(a)
}
