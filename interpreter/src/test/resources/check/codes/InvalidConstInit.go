package main

func size() int { return 4 }

const width = size()

func main() { println(width) }
