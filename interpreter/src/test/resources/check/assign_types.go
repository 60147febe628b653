package main

type Celsius float64

func main() {
	var i int = "text"
	var s string = 1
	var f float32 = 1 << 10
	var c Celsius
	var g float64 = c
	i = 1.5
	i = nil
	s, i = i, s
	var u uint8 = 256
	_, _, _, _ = f, g, u, s
}
