package main

var n = 3

type A [n]int
type B [-1]int
type C [1.5]int
type D ["a"]int
type E [...]int
type F [undefinedLen]int
type G [1 << 62]int

const k = 2

type H [k]int

var h H = [3]int{}

func main() {}
