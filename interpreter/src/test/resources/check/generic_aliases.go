package main

type List[T any] = []T
type Map[K comparable, V any] = map[K]V
type Set[T comparable] = Map[T, struct{}]
type Bad1[T any] = T
type Bad2[T any] = *T
type Self[T any] = *Self[T]
type Named[T any] struct{ v T }
type AN[T any] = Named[T]
type Int[T ~int] = Named[T]
type Ptr[T any] = *Named[T]
type Fn[A, B any] = func(A) B
type Rec1[T any] = []Rec2[T]
type Rec2[T any] = map[string]Rec1[T]
type Cy = []Cy
type Cy2 = struct{ c *Cy2 }
type Part[T any] = Map[string, T]
type Unused[T any, U any] = []T
type Chain[T any] = AN[AN[T]]

func (a AN[T]) m()     {}
func (a AN[int]) n()   {}
func (l List[T]) o()   {}
func (p Ptr[T]) p()    {}
func (n Named[T]) q()  {}
func f1(l List[string]) {}
func f2[T any](l List[T]) T { return l[0] }
func f3[K comparable, V any](m Map[K, V]) V { var k K; return m[k] }
func f4[T comparable](s Set[T]) T { for k := range s { return k }; panic(0) }
func f5[T any](c Chain[T]) T { return c.v.v }

func main() {
	var a List[int] = []int{1}
	var b List = a
	var c List[int, int]
	var d Map[[]int, int]
	var e Set[func()]
	var g Int[string]
	var h Int[int] = Named[int]{1}
	var i AN[string] = Named[int]{}
	f1(a)
	_ = f2(a) + "x"
	_ = f3(map[string]int{}) + "x"
	_ = f4(Set[int]{}) + "x"
	_ = f5(Chain[int]{}) + "x"
	_ = f2[string](a)
	var j Fn[int, string] = func(i int) int { return i }
	var k Fn[int, string] = func(i int) string { return "x" }
	var l Unused[int, undefinedT]
	var m Part[int] = map[string]string{}
	_ = a.(List[int])
	_ = List[int]
	_ = List[int]{1, "a"}
	_ = AN[int]{v: "s"}
	_ = AN{v: 1}
	type Local[T any] = []T
	type Loc2[T any] []T
	var n Local[int] = []string{}
	_, _, _, _, _, _, _, _, _, _, _, _, _ = b, c, d, e, g, h, i, j, k, l, m, n, a
}
