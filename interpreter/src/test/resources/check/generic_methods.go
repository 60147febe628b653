package main

type Box[T any] struct{ v T }

func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }
func (b *Box[T]) Set[U ~int | ~string](u U) { _ = u }
func (b Box[T]) Pair[U, V any](u U, v V) (T, U, V) { return b.v, u, v }
func (b Box[T]) Shadow[T any](t T) T { return t }
func (b Box[_]) Blank[U any](u U) {}
func (Box[T]) NoInfer[U any]() U { var u U; return u }

type plain int

func (p plain) Conv[U ~int](u U) U { return u + U(p) }
func (p plain) Conv[V any](v V) {}
func (p plain) Dup[A, A any](a A) {}
func (p plain) Bad[A undefinedType](a A) {}

type Conver interface{ Conv(int) int }
type Mapper interface {
}

var _ Conver = plain(1)

func main() {
	b := Box[int]{1}
	_ = b.Map(func(i int) string { return "" })
	_ = b.Map[string](func(i int) string { return "" })
	_ = b.Map[string, int](func(i int) string { return "" })
	_ = b.Map(func(s string) int { return 1 })
	_ = b.Map(nil)
	b.Set(1.5)
	b.Set[float64](1)
	b.Set("x")
	Box[int]{}.Set(1)
	f := b.Map
	g := b.Map[string]
	h := Box[int].Map
	k := Box[int].Map[string]
	l := (*Box[int]).Set[int]
	m := Box.Map[string]
	var n func(func(int) string) Box[string] = b.Map
	var o func(Box[int], func(int) string) Box[string] = Box[int].Map
	var p func(string) = b.Map
	_, _, _, _, _, _, _, _, _ = f, g, h, k, l, m, n, o, p
	x, y, z := b.Pair(1, "a")
	x, y, z = b.Pair[string]("a", 2)
	_, _, _ = x, y, z
	_ = b.NoInfer()
	_ = b.NoInfer[int]()
	var q int = b.NoInfer()
	_ = q
	_ = b.Shadow("s") + 1
	plain(1).Conv(plain(2))
	plain(1).Conv("a")
	any(plain(1)).(Conver).Conv(1)
	defer b.Map
	go b.Map(nil)
	b.Map
	b.Map[int]
	_ = b.Map == nil
}
