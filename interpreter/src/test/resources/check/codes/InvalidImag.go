package main

func main() {
	println(imag("text"))
}
