package main

type text string

type textual interface {
	~text | ~[]byte
	~error
}

type mixed interface{ int | comparable | ~int }

func main() {}
