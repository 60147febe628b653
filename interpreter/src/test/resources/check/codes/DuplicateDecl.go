package main

var limit = 10

const limit = 20

func main() { println(limit) }
