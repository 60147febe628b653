package main

type count int

func main() { println(count{1}) }
