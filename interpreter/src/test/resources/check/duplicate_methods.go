package main

type T struct{ name string }

func (t T) name() string { return "" }
func (t T) a()           {}
func (t *T) a()          {}

type I interface {
	a()
	b()
	a()
}

type J interface {
	I
	b() int
}

func main() {}
