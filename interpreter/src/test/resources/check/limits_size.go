package main

type block [1 << 17]byte

type streams struct {
	blocks chan block
}

type wide [1 << 31]byte

type space [1 << 50]byte

var none chan block
var table map[string]wide

func open(c chan block) {
	d := make(chan [1 << 16]byte)
	close(d)
}

func main() {
	open(none)
	var pointers chan *block
	println(pointers, len(table))
}
