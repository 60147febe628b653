package main

type P *int
type I interface{ M() }

type A struct{ *I }
type B struct{ P }
type C struct{ *P }
type D struct{ int; string; int }
type E[T any] struct{ T }
type F struct {
	A
	*A
}

func main() {}
