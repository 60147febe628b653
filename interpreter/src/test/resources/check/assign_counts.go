package main

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	a, b := 1
	c := two()
	d, e, f := two()
	var g, h int = 1, 2, 3
	a, b = 1, 2, 3
	i := none()
	a = none()
	_, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h
	_ = i
}
