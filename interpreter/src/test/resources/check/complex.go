package main

func main() {
	var c complex128
	var d complex64
	_ = c < c
	_ = c + d
	_ = c % c
	var f float64 = c
	_ = real(1)
	_ = f + real(d)
	_ = complex(f, 1.5i)
	_ = int(1 + 2i)
	var x float32 = imag(c)
	_ = x
}
