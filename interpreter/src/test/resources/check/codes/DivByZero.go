package main

func main() {
	n := 8
	println(n / 0)
}
