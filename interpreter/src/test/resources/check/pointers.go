package main

type T struct{}

func (t *T) M() {}

func f() int { return 1 }

func main() {
	x := 1
	_ = *x
	_ = &f()
	_ = &1
	*nil = 1
	var p *int = &"a"
	p = x
	T{}.M()
	_ = &T{}
	_ = *f
	_ = p.x
	p = nil + 1
}
