package main

const first = second
const second = first

type tree struct{ left, right tree }

func main() { println(first) }
