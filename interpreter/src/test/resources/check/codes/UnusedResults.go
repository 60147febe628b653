package main

func main() {
	len("text")
	append([]int{}, 1)
	int(3)
	defer cap([]int{})
}
