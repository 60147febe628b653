package main

type A = int
type B = A

func (b B) m() {}

type C = struct{ x undefinedType }
type D[T any] = []T
type E = D

var x D = nil
var y D[int, int]
var z A = "a"

func (d D[T]) n() {}

func main() {}
