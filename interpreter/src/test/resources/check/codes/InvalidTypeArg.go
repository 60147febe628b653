package main

func biggest[T ~int | ~string](a, b T) T { return max(a, b) }

type set[K comparable] map[K]bool

var s set[[]int]

func main() { println(biggest(1.5, 2), biggest[bool](true, false)) }
