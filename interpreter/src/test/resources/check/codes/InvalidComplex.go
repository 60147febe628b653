package main

func main() {
	var re float32
	var im float64
	println(complex(re, im))
}
