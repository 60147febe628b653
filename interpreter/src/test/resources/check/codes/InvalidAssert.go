package main

func main() {
	n := 1
	println(n.(int))
}
