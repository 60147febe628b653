// Unbuffered and buffered channels, closing, and the comma-ok receive.
package main

import "fmt"

func produce(n int, out chan<- int) {
	for i := 0; i < n; i++ {
		out <- i * i
	}
	close(out)
}

func main() {
	numbers := make(chan int)
	go produce(5, numbers)
	for v := range numbers {
		fmt.Println("received", v)
	}
	v, ok := <-numbers
	fmt.Println("after close:", v, ok)

	words := make(chan string, 3)
	words <- "one"
	words <- "two"
	fmt.Println("waiting in the buffer:", len(words), "of", cap(words))
	fmt.Println(<-words, <-words)
}
