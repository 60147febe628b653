package main

func drain(c <-chan int) {
	close(c)
}

func main() {
	close(1)
}
