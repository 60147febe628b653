package main

type MyInt int

type A interface{ ~MyInt | string }
type B interface{ int | ~int }
type C interface{ int | int }
type D interface{ ~error | int }
type E interface{ int | Stringer }
type F interface{ comparable | int }
type Stringer interface{ String() string }

func f[T any | int](x T) {}

func g[T interface{ T }]() {}

func main() {}
