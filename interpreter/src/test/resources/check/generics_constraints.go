package main

type Number interface{ ~int | ~float64 }

func Sum[T Number](s []T) T { var t T; return t }

type Stringer interface{ String() string }

func Show[T Stringer](t T) {}

type MyInt int
type Str struct{}

func (*Str) String() string { return "" }

type List[T any] struct{ items []T }

func Add[T any](a, b T) T { return a + b }
func Eq[T any](a, b T) bool { return a == b }

func main() {
	_ = Sum([]string{})
	_ = Sum([]MyInt{})
	Show(1)
	Show(Str{})
	Show(&Str{})
	var l List
	var m List[int, int]
	_, _ = l, m
	var n Number
}
