package main

func main() {
	x := _
	println(_ + 1, x)
}
