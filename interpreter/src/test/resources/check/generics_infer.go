package main

func Map[T, U any](s []T, f func(T) U) []U { return nil }
func New[T any]() T                        { var z T; return z }
func Same[T any](a, b T)                   {}
func Pair[K comparable, V any](k K, v V)   {}

func main() {
	_ = New()
	Same(1, "a")
	Same(1, 2.5)
	Pair([]int{}, 1)
	_ = Map([]int{}, 5)
	_ = Map[int, string, bool](nil, nil)
	Same[int]("a", 1)
	_ = Map
	Pair[func()](nil, 1)
	f := New
	_ = f
}
