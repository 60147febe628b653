package p

// Valid: what looks like something else.

type A [N * 2]int
type B [N]int
type C[P *T, Q any] struct{}
type D[P *struct{}] struct{}
type E[P (interface{})] struct{}
type F[P *T | ~int] struct{}
type G [N(5)]int
type H[P []int] struct{}
type I[P interface{}] = []P

func f(a, b int, c ...string) (x, y int) {
	if (T{}) == x {
	}
	for range [3]int{} {
	}
	if x := (T{1}); x == (T{}) {
	}
	switch x := y.(type) {
	}
	if f(T{}) {
	}
	if x == a[T{}] {
	}
	if func() bool { return T{} == x }() {
	}
	for _, x := range []T{{1}, {2}} {
	}
	var c <-chan chan<- <-chan int
	c <- <-d
	_ = <-chan int(nil)
	_ = (<-chan int)(nil)
	_ = func(int) (int) {}
	x, ok := (<-c).(chan<- int)
L:
	for {
		if ok {
			goto M
		}
		goto L
	}
M:
}

func g[P, Q any, R interface{ ~int | string }](P, Q) R
func (T[P]) m() {}
func (*T[P, _]) n() {}
