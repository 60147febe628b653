package main

type in chan int
type out <-chan int

func main() {
	var i in
	var o out = i
	println(o)
}
