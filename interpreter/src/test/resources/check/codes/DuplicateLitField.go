package main

type point struct{ x, y int }

func main() { println(point{x: 1, y: 2, x: 3}.x) }
