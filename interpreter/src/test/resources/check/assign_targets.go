package main

type P struct{ x int }

const k = 1

func f() P { return P{} }

func main() {
	k = 2
	f().x = 3
	m := map[string]P{}
	m["a"].x = 4
	"abc"[0] = 'x'
	s := "abc"
	s[0] = 'x'
	main = nil
	int = 3
	1 = 2
	f = nil
	&s = nil
}
