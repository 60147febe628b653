package main

type A struct{ x, y int }
type B struct {
	A
	z int
}
type P struct{ *A }
type C struct {
	B
	*P
	w int
}
type G[T any] struct{ v T }
type H struct {
	G[int]
	k string
}
type Dup1 struct{ q int }
type Dup2 struct{ q int }
type Two struct {
	Dup1
	Dup2
}

var _ = B{x: 1, y: 2, z: 3}
var _ = B{A: A{}, x: 1}
var _ = B{x: 1, A: A{}}
var _ = B{x: 1, x: 2}
var _ = P{x: 1}
var _ = C{z: 1, x: 2}
var _ = C{w: 1, B: B{}, z: 2}
var _ = H{v: "a", k: "b"}
var _ = H{v: 1, k: 2}
var _ = Two{q: 1}
var _ = B{x: 1, 2}
var _ = B{q: 1}
var _ = &B{y: "s"}
var _ = []B{{x: 1}, {A: A{1, 2}, y: 2}}
var _ = map[string]B{"a": {x: 1.5}}
var _ = B{A.x: 1}
var _ = B{X: 1}
var _ = struct{ A }{x: 1, y: 1.0}
var _ = struct{ *A }{y: 1}

func f[T any](t T) any { return struct{ G[T] }{v: t} }
func g[T any](t T) any { return struct{ G[T] }{v: 1} }

func main() {}
