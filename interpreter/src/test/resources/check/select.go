package main

func main() {
	c := make(chan int)
	var x int
	select {
	case x = 1:
	case x := <-c:
	case c <- "a":
	case <-c + 1:
	case x, ok := <-c:
		_ = ok
	default:
	default:
	}
	_ = x
}
