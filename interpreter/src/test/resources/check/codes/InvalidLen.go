package main

func main() {
	println(len(12), len(struct{}{}))
}
