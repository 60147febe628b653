// Functions that remember: captured variables, generators, composition.
package main

import "fmt"

func fibonacci() func() int {
	a, b := 0, 1
	return func() int {
		r := a
		a, b = b, a+b
		return r
	}
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	next := fibonacci()
	for i := 0; i < 10; i++ {
		fmt.Print(next(), " ")
	}
	fmt.Println()

	total := 0
	add := func(n int) int { total += n; return total }
	add(3)
	add(4)
	fmt.Println("total", total)

	var each []func() int
	for i := 0; i < 3; i++ {
		each = append(each, func() int { i *= 10; return i })
	}
	for _, f := range each {
		fmt.Print(f(), " ", f(), "; ")
	}
	fmt.Println()

	inc := func(x int) int { return x + 1 }
	dbl := func(x int) int { return x * 2 }
	fmt.Println(compose(inc, dbl, dbl)(5), compose()(7))
}
