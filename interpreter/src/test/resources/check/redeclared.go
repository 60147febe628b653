package main

var a int
var a string

type a struct{}

func f(x int, x string) {}

func g() {
	y := 1
	var y int
	const y = 2
	_ = y
	type T int
	type T string
}

type S struct {
	f int
	g, f string
}

func (r S) m(r int) {}

func h[T, T any]() {}

func main() {}
