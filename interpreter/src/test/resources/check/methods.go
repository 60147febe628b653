package main

type T struct{ f int }

func (t T) f()   {}
func (t T) m()   {}
func (t *T) m()  {}
func (t int) m() {}
func (t *E) m()  {}
func (t **T) x() {}

type E interface{}
type P *int

func (p P) m()     {}
func (t []int) m() {}
func (t Missing) m() {}

func main() {
	var t T
	t.missing()
	T.m()
	_ = t.m
	t.m = nil
}
