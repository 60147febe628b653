package main

var n = 3
var row [n]int
var col [-1]int
var box [1.5]int

func main() {}
