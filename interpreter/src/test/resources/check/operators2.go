package main

func main() {
	var i int
	var f float64
	var p *int
	_ = i % f
	_ = f % 2
	_ = 1 / 0
	_ = i / 0
	_ = p + 1
	_ = i << f
	_ = i << -1
	_ = "a" << 2
	_ = 1.5 << 1
	i++
	p++
}
