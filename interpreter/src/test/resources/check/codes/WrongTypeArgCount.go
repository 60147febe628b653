package main

type pair[K, V any] struct {
	key K
	val V
}

func show[T any](t T) {}

var p pair[int]
var q pair

func main() { show[int, string](1) }
