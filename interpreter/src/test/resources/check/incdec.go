package main

const k = 1

func f() int { return 1 }

func main() {
	s := "a"
	s++
	b := true
	b--
	s += 1
	b += true
	k++
	f()++
	s -= "a"
	var n int
	n += 1.5
	n <<= "a"
}
