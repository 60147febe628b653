package main

type point struct{ x, y int }

func main() {
	println(point{1}.x, point{1, 2, 3}.x)
}
