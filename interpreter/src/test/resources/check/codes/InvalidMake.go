package main

func main() {
	n := make(int)
	println(n, make([]int), make([]int, -1))
}
