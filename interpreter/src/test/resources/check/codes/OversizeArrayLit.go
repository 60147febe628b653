package main

func main() { println(len([2]int{1, 2, 3}), len([...]int{1}), [1]int{1: 2}[0]) }
