package main

func main() {
	n := 1
	println([]int{1, 2}[n == 1])
}
