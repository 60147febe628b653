// Two goroutines hand a ball to each other over unbuffered channels.
package main

import "fmt"

type ball struct{ hits int }

func player(name string, in <-chan *ball, out chan<- *ball, log chan<- string) {
	for b := range in {
		b.hits++
		log <- fmt.Sprintf("%s %d", name, b.hits)
		if b.hits == 6 {
			close(log)
			return
		}
		out <- b
	}
}

func main() {
	ping, pong := make(chan *ball), make(chan *ball)
	log := make(chan string)
	go player("ping", ping, pong, log)
	go player("pong", pong, ping, log)
	ping <- new(ball)
	for line := range log {
		fmt.Println(line)
	}
}
