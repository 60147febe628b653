package main

type Int interface{ ~int | ~int8 }
type Str interface{ ~string }
type IS interface{ Int | Str }
type Empty interface{ Int; Str }
type M interface{ m() }
type MU interface{ int | M }
type CU interface{ int | comparable }
type Dup interface{ int | ~int | string | string }
type Til interface{ ~M | ~MyInt }
type MyInt int
type Ovl interface{ MyInt | ~int }
type Emb interface{ Int; m() }
type AnyU interface{ any | int }
type TP[T any] interface{ T }
type TP2[T any] interface{ ~T | int }
type TP3[T any] interface{ []T | map[string]T }
type Big interface{ ~[]byte | ~string }

var v1 Int
var v2 interface{ comparable }
var v3 []IS
var v4 map[Int]int
var v5 func(Int) Str
var v6 chan Emb

func core1[T ~[]byte | ~string](t T) {
	_ = t[0]
	_ = t[1:2]
	for i, c := range t { _, _ = i, c }
	_ = len(t)
	_ = cap(t)
	t[0] = 1
	_ = append(t, 1)
	_ = append([]byte(nil), t...)
	_ = string(t)
	_ = []byte(t)
	_ = []rune(t)
	_ = copy([]byte{}, t)
	_ = t == t
	_ = &t[0]
	_ = t + t
}
func core2[T []int | []string](t T) {
	_ = t[0]
	for range t {}
	for _, x := range t { _ = x }
	_ = make(T, 1)
	_ = T{}
	_ = T{1}
	t = append(t, 1)
	t = append(t, t...)
	clear(t)
}
func core3[T map[int]string | map[string]string](t T) {
	_ = t[1]
	delete(t, 1)
	clear(t)
	_ = len(t)
	_ = make(T)
	for k, v := range t { _, _ = k, v }
}
func core4[T func() | func(int)](t T) { t(); t(1) }
func core5[T chan int | <-chan int](t T) { <-t; t <- 1; close(t); for range t {}; for a, b := range t { _, _ = a, b } }
func core6[T *int | *string](t T) { _ = *t; *t = 1 }
func core7[T struct{ x int } | struct{ x int; y int }](t T) { _ = t.x; t.x = 1 }
func core8[T [2]int | [3]int](t T) { _ = t[0]; _ = t[2]; _ = len(t); _ = t[:]; const c = len(t); for i := range t { _ = i } }
func core9[T any](t T) { t(); _ = *t; _ = t[0]; _ = t + t; _ = t == t; _ = t < t; _ = -t; _ = !t; _ = len(t); for range t {}; t.x = 1; t.m(); <-t; _ = t.(int); switch t.(type) {}; _ = T{}; _ = make(T); _ = new(T); _ = T(1); _ = any(t).(T) }
func core10[T Int](t T) { _ = t + 1; _ = t + 1.5; _ = t << 1; _ = t &^ t; _ = t + 300; _ = T(300); _ = -t; _ = ^t; var f float64 = t; _ = float64(t); _ = string(t); _ = f; const c = T(1); _ = [1]int{}[t]; for range t {}; for i := range t { i = "a" } }
func core11[T ~int | ~float64](t T) { _ = t % 2; _ = t << 1; _ = t / 0; _ = t & t; _ = 1.5 + t; _ = t == 1.5; _ = complex(t, t); _ = max(t, 1); _ = min(t, "a"); for range t {}; t++ }
func core12[T IS](t T) { _ = t + t; _ = t - t; _ = t + 1; _ = t < t; _ = t + "a" }
func core13[T Empty](t T) { _ = t + t; _ = t[0] }
func core14[P *T, T any](p P) { _ = *p; var t T = *p; _ = t; p = &t }
func core15[S ~[]E, E any](s S) { _ = s[0] == s[0]; s = []E{}; var e []E = s; _ = e; _ = S(e); s = append(s, e...) }
func core16[F func(A) R, A, R any](f F, a A) { var r R = f(a); f(1); _ = r }
func core17[T interface{ m() }](t T) { t.m(); t.n(); t.m(1); f := t.m; f(); T.m(t); (*T).m(&t) }
func core18[T interface{ *int; m() }](t T) { t.m(); _ = *t }
func core19[T comparable](a, b T, x any) { _ = a == b; _ = a < b; _ = a == x; _ = x == a; _ = a == nil; _ = map[T]int{}; switch a { case b: case b: } }
func core20[T func() (int, string) | func() (int, bool)](t T) { t(); a, b := t(); _, _ = a, b }
func core21[T func(func(int) bool) | func(func(int) bool)](t T) { for x := range t { _ = x } }
func core22[T bool | ~string](t T) { if t {}; _ = t && t; switch t { case "a": } }

func main() {
	core1("a")
	core1[MyInt](1)
	core13[int](1)
	core2([]bool{})
	core14[*int](nil)
	core15([]func(){})
	core16(func(int) string { return "" }, "a")
	core18[*int](nil)
	core19[any](1, 2, 3)
	core19[func()](nil, nil, 3)
	core19[[2]any]([2]any{}, [2]any{}, 3)
	core19[struct{ f func() }](struct{ f func() }{}, struct{ f func() }{}, 3)
}
