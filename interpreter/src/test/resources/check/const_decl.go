package main

const (
	a, b = 1, 2
	c
	d, e, f
)

const g, h = 1
const i = 1, 2
const j int

var k, l = 1, 2, 3
var m, n int = 1

const (
	p
	q = 1
)

func main() {}
