package main

type T struct {
	a int
	*U
}

type U struct{ b int }
type V struct {
	T
	W
}
type W struct{ a string }

func main() {
	var t T
	_ = t.missing
	_ = t.A
	_ = t.b
	var v V
	_ = v.a
	v.a = 1
	var p **T
	_ = p.a
	_ = T.a
	var i int
	_ = i.x
	t.U.c = 1
}
