package main

type opener interface{ open() error }
type door struct{}

func main() {
	var o opener
	_ = o.(door)
}
