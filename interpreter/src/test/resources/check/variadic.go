package main

func f(a ...int) {}
func g(s string, a ...any) {}

func main() {
	f([]string{}...)
	f(1, []int{}...)
	f("a")
	g()
	g(1)
	g("a", []int{}...)
	var h func([]int) = f
	_ = h
	f(nil...)
	f(nil)
}
