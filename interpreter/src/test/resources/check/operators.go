package main

type S struct{ a []int }

func main() {
	var i int
	var f float64
	var s string
	var b bool
	_ = i + f
	_ = s - s
	_ = !i
	_ = -b
	_ = i && b
	_ = s + 1
	_ = ^f
	_ = S{} == S{}
	_ = b < b
}
