package main

func main() {
	x = 1
	var a Missing
	b := undefinedFunc()
	println(c.d)
	_ = _
	var e []nope
	_ = a
	_ = b
	_ = e
}
