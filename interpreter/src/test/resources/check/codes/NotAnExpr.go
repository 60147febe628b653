package main

func main() {
	n := int
	println(n, []string)
	bool
}
