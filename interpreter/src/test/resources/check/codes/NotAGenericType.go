package main

type celsius float64

var t celsius[int]

func main() { println(t) }
