package main

type A map[[]int]string
type B map[func()]int
type C map[struct{ x []int }]int
type D map[map[int]int]int
type E map[any]int

func f[T any]() { _ = map[T]int{} }

func main() {
	e := E{}
	_ = e[[]int{}]
	e[1] = "a"
	e.x = 1
}
