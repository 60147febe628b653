package main

type A[T any] struct{ v T }

func (a A) m()       {}
func (a A[T, U]) n() {}
func (a A[T]) o(x T) { var y string = x; _ = y }

func f[T int | string](x T) { x.foo() }
func g[T any](x T)          { x() }
func k[T ~[]E, E any](x T)  { x.y = 1 }

type C[P any] P
type D[T A[T]] struct{}
type T1 = A
type T2[P any] = P

func main() {
	var a A[string] = A[int]{}
	a.v = 1
	_ = A[int]{v: "x"}
}

type E[T any] struct{}

func (e E[int]) ok() { var x int = 1; _ = x }

type F[P *F[P]] struct{}
type G[P, P any] struct{}

func noBody[T any]()
