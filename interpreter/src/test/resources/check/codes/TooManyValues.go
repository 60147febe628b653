package main

func pair() (int, int) { return 1, 2 }

func main() {
	println(-pair())
	var n int = pair() + 1
}
