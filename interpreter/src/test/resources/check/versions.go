//go:build go1.21

package main

type A[T any] = []T

func main() {
	for i := range 10 {
		_ = i
	}
	f := func(yield func(int) bool) {}
	for range f {
	}
}
