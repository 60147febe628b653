// Select waits for whichever comes first: a value, a timeout, or nothing at
// all with a default.
package main

import (
	"fmt"
	"time"
)

func after(d time.Duration, s string) <-chan string {
	c := make(chan string, 1)
	go func() {
		time.Sleep(d)
		c <- s
	}()
	return c
}

func main() {
	select {
	case s := <-after(10*time.Millisecond, "quick"):
		fmt.Println("got", s)
	case <-time.After(2 * time.Second):
		fmt.Println("timeout")
	}

	select {
	case s := <-after(3*time.Second, "slow"):
		fmt.Println("got", s)
	case <-time.After(20 * time.Millisecond):
		fmt.Println("timeout")
	}

	c := make(chan int)
	select {
	case v := <-c:
		fmt.Println(v)
	default:
		fmt.Println("nothing ready")
	}

	var never chan int
	select {
	case never <- 1:
		fmt.Println("a nil channel never is")
	case v, ok := <-closed():
		fmt.Println("closed gives", v, ok)
	}
}

func closed() chan int {
	c := make(chan int)
	close(c)
	return c
}
