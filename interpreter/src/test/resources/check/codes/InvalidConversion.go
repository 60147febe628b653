package main

type row struct{ a, b int }

func main() {
	println(int("12"), string(1.5), []int(row{}))
}
