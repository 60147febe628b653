package main

type walker interface {
	walk()
	_()
}

func main() {}
