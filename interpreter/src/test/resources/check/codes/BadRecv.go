package main

type pair[K, V any] struct {
	key K
	val V
}

func (p pair[K]) swap() {}

func main() {}
