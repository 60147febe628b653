package main

func main() {
	println(copy([]int{1}, []string{"a"}), copy(1, []int{}))
}
