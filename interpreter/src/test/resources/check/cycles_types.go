package main

type A struct{ b B }
type B struct{ a A }

type C C

type D = D

type E [2]E

type F struct{ f *F }

type G interface{ H }
type H interface{ G }

type I [len(x)]int

var x I

type J = K
type K = J

func main() {}
