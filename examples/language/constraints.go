// Type sets of constraints, and what they let one do.
package main

import (
	"fmt"
	"strings"
)

type Signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}

type Unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type Integer interface{ Signed | Unsigned }

type Float interface{ ~float32 | ~float64 }

type Ordered interface {
	Integer | Float | ~string
}

type Complex interface{ ~complex64 | ~complex128 }

type Bytes interface{ ~string | ~[]byte }

type myInt int8
type myString string

func (m myInt) String() string { return fmt.Sprintf("my%d", int8(m)) }

// Overflow happens in the width of the type argument.
func next[T Integer](v T) T { return v + 1 }

func half[T Float](v T) T { return v / 3 }

func bits[T Unsigned](v T) (n int) {
	for ; v != 0; v >>= 1 {
		n += int(v & 1)
	}
	return
}

func shl[T Integer, S Integer](v T, s S) T { return v << s }

func maxOf[T Ordered](first T, rest ...T) T {
	for _, v := range rest {
		if v > first {
			first = v
		}
	}
	return first
}

func norm[C Complex](c C) C { return c * c }

// Operations that all types of the set have.
func vowels[S Bytes](s S) (n int) {
	for i := 0; i < len(s); i++ {
		if strings.IndexByte("aeiou", s[i]) >= 0 {
			n++
		}
	}
	return
}

func cut[S ~[]E, E any](s S, n int) S { return s[:n:n] }

func fill[M ~map[K]V, K comparable, V any](m M, v V, ks ...K) M {
	for _, k := range ks {
		m[k] = v
	}
	return m
}

func drain[C ~chan E | ~<-chan E, E any](c C) (r []E) {
	for v := range c {
		r = append(r, v)
	}
	return
}

func call[F ~func(A) R, A, R any](f F, a A) R { return f(a) }

func deref[P ~*E, E any](p P) E { return *p }

func at[A ~[4]E | ~[]E, E any](a A, i int) E { return a[i] }

// A method and a type set together.
type StringableInt interface {
	Integer
	fmt.Stringer
}

func show[T StringableInt](v T) string { return v.String() + "!" + fmt.Sprint(int(v)) }

// The pointer to the type argument has the methods.
type Setter[T any] interface {
	*T
	Set(string)
}

type Setting struct{ v string }

func (s *Setting) Set(v string) { s.v = v }

func fromStrings[T any, PT Setter[T]](vs []string) []T {
	r := make([]T, len(vs))
	for i, v := range vs {
		PT(&r[i]).Set(v)
	}
	return r
}

// Constraints that refer to the type parameter.
type Cloner[T any] interface{ Clone() T }

type doc struct{ text string }

func (d doc) Clone() doc { d.text += "'"; return d }

func twice[T Cloner[T]](v T) T { return v.Clone().Clone() }

func equal[T comparable](a, b T) bool { return a == b }

func index[T comparable](s []T, v T) int {
	for i, w := range s {
		if w == v {
			return i
		}
	}
	return -1
}

func conv[To, From Integer | Float](v From) To { return To(v) }

func toBytes[S Bytes](s S) []byte { return []byte(s) }

func size[T any](v T) int {
	switch any(v).(type) {
	case int8, uint8:
		return 1
	case int16, uint16:
		return 2
	}
	return 0
}

func mayPanic(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	fmt.Println(next(int8(127)), next(uint8(255)), next(myInt(127)), next(uint64(1<<64-1)), next(41))
	fmt.Println(half(float32(1)), half(1.0))
	fmt.Println(bits(uint8(0xff)), bits(uint64(1<<63|1)), bits(uintptr(7)))
	fmt.Println(shl(int8(1), 7), shl(uint16(3), uint8(15)), shl(int64(1), 64))
	mayPanic(func() { shl(1, -1) })
	fmt.Println(maxOf(1, 5, 3), maxOf("b", "ab"), maxOf[myString]("x", "y"), maxOf(1.5))
	fmt.Println(norm(complex64(1i)), norm(2+1i))
	fmt.Println(vowels("education"), vowels([]byte("xyz")), vowels(myString("aa")))
	c := cut([]int{1, 2, 3}, 2)
	fmt.Println(c, cap(c))
	fmt.Println(fill(map[string]int{}, 7, "a", "b"))
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	fmt.Println(drain(ch))
	fmt.Println(call(strings.ToUpper, "up"), deref(&c[1]), at[[4]string, string]([4]string{2: "two"}, 2), at[[]int, int]([]int{9}, 0))
	mayPanic(func() { at[[]int, int]([]int{9}, 1) })
	fmt.Println(show(myInt(3)))
	fmt.Println(fromStrings[Setting]([]string{"p", "q"}))
	fmt.Println(twice(doc{"d"}))
	fmt.Println(equal(1, 1), equal("a", "b"), equal[any](1, 1.0), equal([1]int{2}, [1]int{2}))
	mayPanic(func() { equal[any]([]int{1}, []int{1}) })
	mayPanic(func() { equal(struct{ f any }{map[int]int{}}, struct{ f any }{map[int]int{}}) })
	fmt.Println(index([]any{1, "x", nil}, nil), index([]string{"p"}, "q"))
	fmt.Println(conv[int8](300), conv[uint8](-1), conv[int](3.99), conv[float32](1<<24+1))
	fmt.Println(toBytes("hi"), string(toBytes(myString("yo"))))
	fmt.Println(size(int8(0)), size(uint16(0)), size(""), size(myInt(0)))
}
