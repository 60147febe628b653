package main

type point struct{ x, y int }

type pair[T any] struct{ a, b T }

type row [2]int

func main() {
	println(point{1, 2}, 1, "text")
	println(struct{}{}, [1]byte{1})
	print(row{}, struct {
		a int
		b []string
	}{})
	println(pair[int]{1, 2})
	defer println(point{})
	println([]int{}, any(point{}), &point{})
}
