package main

func fill(c chan<- int) int { return <-c }

func main() { println(<-1) }
