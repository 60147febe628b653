package main

const (
	a = iota
	b int8 = 1 << (iota * 4)
	c
	d
)

var x = iota

func f() int { return iota }

func main() {}
