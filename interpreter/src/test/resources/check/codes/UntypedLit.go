package main

type corner struct{ at struct{ x, y int } }

func main() { println(corner{at: {1, 2}}.at.x) }
