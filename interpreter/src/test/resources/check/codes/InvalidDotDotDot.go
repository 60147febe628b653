package main

func pair() (int, int) { return 1, 2 }

func sum(n ...int) {}

func main() {
	sum(pair()...)
	println(len([]int{}...))
}
