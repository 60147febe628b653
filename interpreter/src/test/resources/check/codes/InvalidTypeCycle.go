package main

type node interface {
	parent() interface{ node }
}

func main() {}
