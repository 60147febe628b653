package main

type int string

func f() int { return 1 }

var true = 1

func main() {
	var x int = 5
	if true {
	}
	nil := 3
	var p *string = nil
	_ = x
	_ = p
	string := "a"
	var s string = "b"
	_ = s
}
