package main

func id[T any](t T) T                             { return t }
func conv[F, T any](f F) (t T)                    { return }
func two[A, B any](a A, b B) (B, A)               { return b, a }
func fn[A, R any](f func(A) R) (r R)              { return }
func apply[T any](x T, f func(T) T) T             { return f(x) }
func num[T ~int | ~float64](t T) T                { return t }
func cmp[T comparable](a, b T) bool               { return a == b }
func sl[S ~[]E, E any](s S) E                     { return s[0] }
func ptr[T any, P interface{ *T; set() }](p P) T  { return *p }
func vari[T any](xs ...T) T                       { return xs[0] }
func ch[T any](c <-chan T) T                      { return <-c }
func mp[K comparable, V any](m map[K]V) (K, V)    { panic(0) }
func noarg[T any]()                               {}

type S struct{ f func(int) int; g func(string) string }
type T struct{ n int }
type My []int
type I interface{ m() }

func (t *T) set() {}

var g1 func(int) int = id
var g2 func(int) string = id
var g3, g4 func(string) string = id, id
var g5 = id
var g6 func(int) string = conv
var g7 func(int) = noarg
var g8 func() = noarg
var g9 func(int, string) (string, int) = two
var g10 func(int, string) (int, string) = two
var g11 func(...int) int = vari
var g12 func([]int) int = vari
var g13 func(My) int = sl
var g14 func(My) string = sl
var g15 any = id
var g16 = []func(int) int{id, num, conv}
var g17 = map[string]func(int) int{"a": id}
var g18 = [...]func(string) string{id, num}
var g19 = S{id, id}
var g20 = S{f: id, g: num}
var g21 I = id
var g22 struct{ f func(int) int } = struct{ f func(int) int }{id}

func ret1() func(int) int                  { return id }
func ret2() (func(int) int, func(int) bool) { return id, id }
func ret3[Q any]() func(Q) Q               { return id }
func ret4[Q any]() func(Q) Q               { return num }
func take(f func(int) int)                 {}
func takev(f ...func(int) int)             {}
func gtake[X any](f func(X) X, x X)        {}

func main() {
	take(id)
	take(num)
	take(conv)
	take(two)
	take(id[string])
	takev(id, num, two)
	gtake(id, 1)
	gtake(num, "a")
	gtake(id[int], "a")
	gtake(id, nil)
	c := make(chan func(int) int)
	c <- id
	c <- two
	var f func(int) int
	f = id
	f, _ = id, 1
	f = two
	_ = f
	_ = fn(id[int])
	_ = fn(id)
	_ = fn(func(int) string { return "" }) + 1
	_ = apply(1, id)
	_ = apply("a", num)
	_ = apply(1, func(x float64) float64 { return x })
	_ = apply(1.5, id) + "a"
	_ = num(1) + num(1.5)
	_ = num('a')
	_ = num("a")
	_ = cmp(1, 2.5)
	_ = cmp(1, "a")
	_ = cmp(nil, nil)
	var i8 int8
	_ = cmp(i8, 1)
	_ = cmp(i8, 1000)
	_ = cmp(1, i8) && cmp(i8, 1.5)
	_ = sl(My{}) + "a"
	_ = sl(1)
	_ = sl(nil)
	_ = sl([2]int{})
	_ = ptr(&T{}).n
	_ = ptr(T{})
	_ = ptr(new(int))
	_ = ptr[T](nil)
	_ = vari(1, 2.5, 'a') + "a"
	_ = vari([]int{}...)
	_ = vari()
	_ = vari[int]("a")
	_ = ch(make(chan int)) + "a"
	_ = ch(make(chan<- int))
	k, v := mp(map[string]int{})
	_ = k + v
	k, v = mp(map[string]bool{})
	conv[int](1)
	var s string = conv(1)
	_ = conv[int, string](1) + 1
	noarg()
	noarg[int]()
	id(id)(1)
	id(id[int])("a")
	id[func(int) int](id)
	func() func(int) int { return id }()
	_ = func() func(int) int { return two }
	switch any(f).(type) { case func(int) int: f = num }
	if f := id; f != nil {}
	_ = (func(int) int)(id)
	_ = (func(string) int)(id)
	_ = []func(int) int(nil)
	_ = interface{ m() }(id)
	for f = id; ; {}
	_ = s
	defer id(1)
	go noarg()
	_ = [1]func(int) int{0: two}
	_ = append([]func(int) int{}, id, two)
	var p *func(int) int = &id
	_ = p
	_ = id == id
	_ = id == nil
	_ = len(id)
	id = nil
	id.x()
	_ = *id
	_ = <-id
	id++
}
