package main

var v int

const c = 1

func f() {}

type A v
type B []c
type C f
type D *undefinedType

var x v
var y main

func g(v) {}

func h() (n v) { return }

func main() {
	v := 1
	var z v
	_ = z
	_ = int
	_ = []int
}
