package main

func main() { println(nobody, nothing()) }
