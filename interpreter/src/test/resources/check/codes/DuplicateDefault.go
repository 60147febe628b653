package main

func main() {
	switch {
	default:
		println(1)
	default:
		println(2)
	}
}
