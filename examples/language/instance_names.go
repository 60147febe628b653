// How types declared in functions, and instances with them, are named.
package main

import "fmt"

type L[T any] struct{}

func g[A any]() {
	type in struct{}
	fmt.Printf("%T %T %T\n", L[in]{}, in{}, L[A]{})
}

func main() {
	type a struct{}
	func() {
		type a int
		fmt.Printf("%T %T %T\n", L[a]{}, L[[]a]{}, L[map[string]*a]{})
	}()
	type al = a
	type b struct{ a }
	fmt.Printf("%T %T %T %T\n", L[b]{}, L[a]{}, L[al]{}, L[L[b]]{})
	fmt.Printf("%T %T %T\n", L[func(a) b]{}, L[struct{ x a }]{}, L[chan a]{})
	g[int]()
	g[b]()
	type G[T any] struct{}
	fmt.Printf("%T %T\n", G[int]{}, L[G[b]]{})
	fmt.Println(outer[string]("x", 1))
}

func outer[A any](a A, n int) any {
	type T[B any] struct {
		a A
		b B
		n map[string]*T[B]
	}
	type U struct{ t T[A] }
	return []any{T[int]{a, n, nil}, U{}, fmt.Sprintf("%T %T", T[int]{}, U{})}
}
