package main

func main() {
	x := nil
	var y = nil
	var s string = nil
	var i int
	if i == nil {
	}
	_ = nil
	nil()
	_ = nil.x
	_ = &nil
	var f func() = nil
	_, _, _ = y, s, f
	_ = x
}
