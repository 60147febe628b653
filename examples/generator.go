// A goroutine as a generator with cancellation through a done channel.
package main

import "fmt"

func collatz(n int, done <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for {
			select {
			case out <- n:
			case <-done:
				return
			}
			if n == 1 {
				return
			}
			if n%2 == 0 {
				n /= 2
			} else {
				n = 3*n + 1
			}
		}
	}()
	return out
}

func main() {
	done := make(chan struct{})
	for v := range collatz(6, done) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	long := collatz(27, done)
	for i := 0; i < 5; i++ {
		fmt.Print(<-long, " ")
	}
	close(done)
	fmt.Println("cancelled")
}
