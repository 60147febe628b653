package main

func main() {
	var n int = "one"
	n = 2.5
	println(n)
}
