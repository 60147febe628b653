package main

type left struct{ size int }
type right struct{ size int }
type both struct {
	left
	right
}

func main() { println(both{}.size) }
