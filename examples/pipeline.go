// Stages connected by channels: each stage is a goroutine of its own.
package main

import "fmt"

func source(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i
		}
	}()
	return out
}

func apply(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func main() {
	double := func(x int) int { return 2 * x }
	square := func(x int) int { return x * x }
	sum := 0
	for v := range apply(apply(source(10), double), square) {
		sum += v
		fmt.Print(v, " ")
	}
	fmt.Println("\nsum", sum)
}
