package main

var here = there()

func there() int { return here + 1 }

func main() { println(here) }
