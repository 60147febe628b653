package main

func main() {
	var b uint8 = 256
	b = -1
	println(b, int8(200))
}
