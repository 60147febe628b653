package main

type T struct{}

func (T) V()       {}
func (*T) P()      {}
func (T) A(n int)  {}

func main() {
	T.V()
	T.P(T{})
	(*T).P(T{})
	T.A(1)
	f := T.A
	f(1, 2)
	var g func() = T{}.A
	_ = T.Missing
	_ = g
	map[string]T{}["a"].P()
	T{}.V().x()
}
