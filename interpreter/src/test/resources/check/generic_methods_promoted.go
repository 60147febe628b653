package main

type Base[T any] struct{ t T }

func (b *Base[T]) Do[U any](u U) (T, U) { return b.t, u }
func (b Base[T]) Val[U comparable](u U) bool { return u == u }

type Derived struct {
	Base[string]
	n int
}
type Deep struct{ *Derived }
type Amb struct {
	Derived
	Other
}
type Other struct{}

func (Other) Do[X any](x X) {}

type Rec[T any] struct{ next *Rec[T] }

func (r *Rec[T]) Walk[U any](u U) { r.Walk[*U](nil) }

type Iface interface{ Val(int) bool }

func use[T Iface](t T) {}
func call[T interface{ Do(int) (string, int) }](t T) { t.Do(1); t.Do[int](1) }

type Num interface{ ~int | ~float64 }

func Sum[T Num](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

type List[T any] []T

func (l List[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range l {
		a = f(a, x)
	}
	return a
}
func (l List[T]) Each(f func(T)) {}

func main() {
	var d Derived
	s, i := d.Do(1)
	_ = s + i
	_ = Deep{}.Do[int, string](1, 2)
	Deep{&d}.Do("x")
	Amb{}.Do(1)
	Derived{}.Do(1)
	d.Val([]int{})
	d.Val(func() {})
	use(d)
	call(&d)
	l := List[int]{1, 2}
	_ = l.Fold("", func(s string, n int) string { return s })
	_ = l.Fold(0, func(s string, n int) string { return s })
	_ = l.Fold(0, func(s, n int) int { return s + n }) + "a"
	_ = l.Fold(0, Sum)
	_ = l.Fold(0.5, func(a float64, n int) float64 { return a })
	_ = l.Fold[float64](0, nil)
	_ = l.Fold[float64, int](0, nil)
	_ = Sum[int, string](1)
	_ = Sum(1, 2.5)
	_ = Sum(1, "a")
	_ = Sum[string]()
	_ = Sum()
	l.Each(Sum)
	var e func(int, ...int) = Sum
	_ = e
}
