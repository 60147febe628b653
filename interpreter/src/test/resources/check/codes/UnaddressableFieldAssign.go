package main

type point struct{ x, y int }

func main() {
	at := map[string]point{}
	at["here"].x = 1
}
