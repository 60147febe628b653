package main

func main() {
	if 1 {
	}
	for "a" {
	}
	x := 1
	if x = 2; x {
	}
	if x := nil; x == nil {
	}
	for x = 0; x; x++ {
	}
	if main {
	}
}
