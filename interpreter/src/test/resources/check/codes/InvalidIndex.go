package main

func main() {
	s := []int{1, 2}
	println(s[-1], s["a"], [2]int{}[2])
}
