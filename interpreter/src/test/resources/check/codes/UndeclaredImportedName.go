package main

import "strings"

func main() {
	println(strings.Explode("text"), strings.toUpper("text"))
}
