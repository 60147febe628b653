package main

func main() { println(len("some text"[4:2])) }
