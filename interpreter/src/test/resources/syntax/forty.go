package main

import (
	"fmt"
	"os"
)

type shape interface {
	area() float64
}

type rect struct{ w, h float64 }

func (r rect) area() float64 { return r.w * r.h }

func primes(n int) []int {
	sieve := make([]bool, n+1)
	var out []int
	for i := 2; i <= n; i++ {
		if sieve[i] {
			continue
		}
		out = append(out, i)
		for j := i * i; j <= n; j += i {
			sieve[j] = true
		}
	}
	return out
}

func main() {
	ch := make(chan int, 3)
	go func() { ch <- 42 }()
	m := map[string]int{"a": 1, "b": 2}
	switch v, ok := m["a"]; {
	case ok:
		fmt.Println("found", v)
	default:
		os.Exit(1)
	}
	fmt.Println(len(primes(100)), <-ch, rect{2, 3}.area())
}
