package main

func nb()
func (t T) m()

type T int

func main() { nb() }
