package main

const limit = 3

func one() int { return 1 }

func main() {
	limit = 4
	one() = 2
	"text"[0] = 'a'
	nil = nil
}
