package main

func pair() (int, int) { return 1, 2 }

func main() {
	a, b := 1
	var c, d int = 1, 2, 3
	c, d, a = pair()
	b = pair()
}
