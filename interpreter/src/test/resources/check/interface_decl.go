package main

type A interface {
	M()
	M(int)
}

type B interface {
	C
	m()
}

type C interface{ m() int }

type D interface{ int | string }

var d D

type E interface{ E }

type F interface {
	_()
}

type G interface{ *int | comparable }

func main() {}
