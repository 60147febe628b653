package main

func drain(c <-chan int) { c <- 1 }

func main() {
	n := 1
	n <- 2
}
