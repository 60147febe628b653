package main

func main() { println(len(make([]int, 8, 4))) }
