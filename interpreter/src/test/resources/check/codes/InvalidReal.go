package main

func main() {
	n := 1
	println(real(n))
}
