package main

const names []string = nil

func main() { println(len(names)) }
