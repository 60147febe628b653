package main

func main() {
	f := func(a int) string { return a }
	f("x")
	var g func(int) = func(string) {}
	g = f
	func() int {}()
	h := func() { return 1 }
	_ = h() + 1
	func(x int) {}()
	_, _ = g, h
}
