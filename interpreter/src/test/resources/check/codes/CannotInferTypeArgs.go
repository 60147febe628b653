package main

func zero[T any]() (t T) { return }

func main() { println(zero()) }
