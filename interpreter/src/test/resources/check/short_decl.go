package main

type T struct{ f int }

func main() {
	a, b := 1, 2
	a, b := 3, 4
	c, c := 1, 2
	var t T
	t.f := 1
	_ := 5
	d, 3 := 1, 2
	main, e := 1, 2
	_, _, _, _ = a, b, c, d
	_ = e
}
