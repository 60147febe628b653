// Type parameters on functions, types, aliases and methods.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Functions.

func Map[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

func Reduce[T, A any](s []T, acc A, f func(A, T) A) A {
	for _, v := range s {
		acc = f(acc, v)
	}
	return acc
}

func Zero[T any]() (z T) { return }

func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Types.

type List[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	l.head = &node[T]{v, l.head}
	l.size++
	return l
}

func (l *List[T]) All() func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }

type Tree[K interface{ Less(K) bool }, V any] struct {
	left, right *Tree[K, V]
	Pair        Entry[K, V]
}

type Entry[K, V any] struct {
	K K
	V V
}

func (t *Tree[K, V]) Insert(k K, v V) *Tree[K, V] {
	switch {
	case t == nil:
		return &Tree[K, V]{Pair: Entry[K, V]{k, v}}
	case k.Less(t.Pair.K):
		t.left = t.left.Insert(k, v)
	case t.Pair.K.Less(k):
		t.right = t.right.Insert(k, v)
	default:
		t.Pair.V = v
	}
	return t
}

func (t *Tree[K, V]) Walk(f func(K, V)) {
	if t != nil {
		t.left.Walk(f)
		f(t.Pair.K, t.Pair.V)
		t.right.Walk(f)
	}
}

type Name string

func (n Name) Less(m Name) bool { return n < m }

// A type parameter as the core of other types.
type (
	Matrix[T any, R, C ~int] map[R]map[C]T
	Fn[A, R any]             func(A) R
	Ch[T any]                chan T
	Vec[T any]               []T
	Grid[T any]              [2][2]T
)

func (f Fn[A, R]) Apply(a A) R { return f(a) }

func (v Vec[T]) Last() (T, bool) {
	if len(v) == 0 {
		return Zero[T](), false
	}
	return v[len(v)-1], true
}

func (g *Grid[T]) Set(i, j int, v T) { g[i][j] = v }

// Aliases.

type (
	Set[T comparable] = map[T]struct{}
	StringMap[V any]  = map[string]V
	Twice[T any]      = Pair2[T, T]
	Pair2[A, B any]   struct {
		A A
		B B
	}
	PtrTo[T any]   = *T
	Handler[T any] = func(T) error
	IntList        = List[int]
)

func keys(s Set[int]) (n int) {
	for k := range s {
		n += k
	}
	return
}

// Methods with type parameters of their own.

type Box[T any] struct{ v T }

func (b Box[T]) Convert[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }

func (b *Box[T]) Swap[U any](other *Box[U], to func(T) U, from func(U) T) {
	b.v, other.v = from(other.v), to(b.v)
}

type Plain struct{ words []string }

func (p Plain) Collect[T any](f func(string) (T, error)) (r []T, err error) {
	for _, w := range p.words {
		v, e := f(w)
		if e != nil {
			err = errors.Join(err, e)
			continue
		}
		r = append(r, v)
	}
	return
}

// Instances are types of their own.

type Counter[T any] struct{ n int }

func (c *Counter[T]) Inc() string {
	c.n++
	return fmt.Sprintf("%T %d", *c, c.n)
}

type Number interface{ ~int | ~float64 }

func kind[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case []T:
		return "[]T"
	case fmt.Stringer:
		return "Stringer"
	case Pair[string, T]:
		return "Pair"
	}
	return fmt.Sprintf("other %T", v)
}

func local[T any](v T) any {
	type wrapped struct{ inner T }
	return wrapped{v}
}

func recursive[T Number](n int, v T) T {
	if n == 0 {
		return v
	}
	return recursive(n-1, v+T(n))
}

func mutualA[T any](n int, v T) string {
	if n <= 0 {
		return fmt.Sprintf("%T", v)
	}
	return mutualB(n-1, v)
}

func mutualB[U any](n int, v U) string { return mutualA(n-1, v) }

func main() {
	fmt.Println(Map([]int{1, 2, 3}, strconv.Itoa), Map([]string{"a", "b"}, strings.ToUpper))
	fmt.Println(Reduce([]float64{1.5, 2.5}, "", func(a string, f float64) string { return a + fmt.Sprint(f, ";") }))
	fmt.Printf("%v %q %v %v\n", Zero[int](), Zero[string](), Zero[*int](), Zero[[2]bool]())
	fmt.Println(Must(strconv.Atoi("42")))

	l := new(List[string]).Push("x").Push("y").Push("z")
	for i, v := range l.All() {
		if i == 2 {
			break
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(l.size)
	var il IntList
	fmt.Printf("%T %d\n", il, il.Push(7).size)

	fmt.Println(Pair[string, int]{"k", 1}, []any{Pair[int, bool]{2, true}})
	var t *Tree[Name, int]
	for i, n := range []Name{"m", "c", "x", "a", "m"} {
		t = t.Insert(n, i)
	}
	t.Walk(func(n Name, v int) { fmt.Print(n, v, " ") })
	fmt.Println()

	m := Matrix[string, int, int]{1: {2: "v"}}
	fmt.Println(m, Fn[int, string](strconv.Itoa).Apply(9))
	c := make(Ch[error], 1)
	c <- errors.New("sent")
	fmt.Println(<-c)
	fmt.Println(Vec[int]{1, 2}.Last())
	fmt.Println(Vec[string](nil).Last())
	var g Grid[rune]
	g.Set(1, 0, 'q')
	fmt.Println(g)

	s := Set[int]{1: {}, 2: {}}
	fmt.Printf("%d %T %T\n", keys(s), s, StringMap[[]int]{})
	tw := Twice[int]{1, 2}
	fmt.Printf("%T %v\n", tw, tw)
	var p PtrTo[int] = new(int)
	var h Handler[int] = func(int) error { *p = 3; return nil }
	fmt.Println(h(0), *p)

	b := Box[int]{21}
	fmt.Println(b.Convert(func(i int) string { return strconv.Itoa(i * 2) }).Convert(func(s string) []byte { return []byte(s) }))
	bs := Box[string]{"5"}
	b.Swap(&bs, strconv.Itoa, func(s string) int { return len(s) })
	fmt.Println(b, bs)
	fmt.Println(Plain{[]string{"1", "x", "3"}}.Collect(strconv.Atoi))
	fmt.Println(Plain{[]string{"t", "false"}}.Collect[bool](strconv.ParseBool))
	conv := b.Convert[float64]
	fmt.Println(conv(func(i int) float64 { return float64(i) / 2 }))

	var ci Counter[int]
	var cs Counter[string]
	fmt.Println(ci.Inc(), cs.Inc(), ci.Inc(), (*Counter[string]).Inc(&cs))
	fmt.Println(any(ci) == any(Counter[int]{2}), any(ci) == any(cs))

	fmt.Println(kind(1), kind("s"), kind(Pair[int, int]{}), kind([]int{}))
	fmt.Printf("%T %T %v\n", local(1), local("s"), local(1) == local(1))
	fmt.Println(recursive(4, 1), recursive(4, 0.5), mutualA(5, 'x'), mutualA(4, []string{}))
}
