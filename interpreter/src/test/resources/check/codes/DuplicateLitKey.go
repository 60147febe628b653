package main

func main() {
	println(len(map[string]int{"a": 1, "b": 2, "a": 3}))
	println(len([]int{2: 1, 2: 3}))
}
