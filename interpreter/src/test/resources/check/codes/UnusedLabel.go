package main

func main() {
here:
	println(1)
}
