package main

func main() {
	n := 12
	println(n[0:1], map[int]int{}[:])
}
