package main

type T struct {
	a int
	b string
}

func main() {
	_ = T{1}
	_ = T{1, "a", 3}
	_ = T{a: 1, a: 2}
	_ = T{c: 1}
	_ = T{a: "x"}
	_ = T{a: 1, "b"}
	_ = T{"a", 1}
	_ = &T{b: 2}
	_ = struct{ x int }{y: 1}
	_ = T{1 + 2: 3}
}
