package main

func f(a int, b string)    {}
func v(a int, rest ...int) {}
func none()                {}

func main() {
	f()
	f(1)
	f(1, 2)
	f(1, "a", 3)
	v()
	v(1, "a")
	v(1, []int{}...)
	v(1, 2, []int{}...)
	f([]int{}...)
	var x int
	x()
	f(none())
}
