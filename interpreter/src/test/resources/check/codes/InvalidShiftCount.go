package main

func main() {
	n := 1
	println(n << -1, n << 1.5, n >> "a")
}
