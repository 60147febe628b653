package main

type T struct{ a int }
type U struct{ b int }

func main() {
	_ = int("a")
	_ = string(1.5)
	_ = []byte(1)
	_ = T(U{})
	_ = int8(200)
	_ = uint(-1)
	_ = int(1.5)
	_ = (*int)(new(string))
	_ = int(1, 2)
	_ = bool(1)
}
