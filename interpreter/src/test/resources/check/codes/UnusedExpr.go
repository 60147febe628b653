package main

func main() {
	n := 1
	n + 1
	"text"
	n == 2
}
