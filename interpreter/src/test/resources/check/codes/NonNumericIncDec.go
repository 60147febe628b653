package main

func main() {
	s := "text"
	s++
}
