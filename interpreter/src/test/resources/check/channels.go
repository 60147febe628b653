package main

func main() {
	c := make(chan int)
	r := (<-chan int)(c)
	s := (chan<- int)(c)
	r <- 1
	<-s
	c <- "a"
	close(r)
	n := 1
	<-n
	n <- 1
	for range s {
	}
	for a, b := range c {
	}
	v, ok, x := <-c
	_ = make(chan int, "a")
}
