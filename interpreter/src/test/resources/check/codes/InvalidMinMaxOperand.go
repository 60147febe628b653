package main

func main() {
	println(max(1i, 2i), min(true, false))
}
