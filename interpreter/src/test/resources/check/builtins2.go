package main

func main() {
	_ = len()
	_ = len("a", "b")
	panic()
	_ = print
	len := 1
	_ = len("a")
	close(1)
	clear(1)
	_ = min()
	_ = max(1, "a")
	_ = complex(1, "i")
	_ = real("a")
	make = nil
}
