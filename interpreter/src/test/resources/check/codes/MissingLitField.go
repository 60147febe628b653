package main

type point struct{ x, y int }

func main() { println(point{x: 1, z: 2}.x) }
