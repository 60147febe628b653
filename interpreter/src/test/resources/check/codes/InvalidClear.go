package main

func main() {
	s := "text"
	clear(s)
}
