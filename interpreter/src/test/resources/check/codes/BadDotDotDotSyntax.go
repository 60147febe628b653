package main

var primes [...]int

func main() { println(primes[0]) }
