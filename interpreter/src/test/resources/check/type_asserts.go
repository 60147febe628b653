package main

type I interface{ M(int) }
type V struct{}

func (V) M(string) {}

type P struct{}

func (*P) M(int) {}

func main() {
	var i I
	_ = i.(V)
	_ = i.(P)
	_ = i.(*P)
	_ = i.(int)
	n := 1
	_ = n.(int)
	_ = i.(undefinedType)
	_ = i.(main)
	v, ok, more := i.(*P)
	_, _, _ = v, ok, more
}
