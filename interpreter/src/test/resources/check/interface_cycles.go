package main

type T interface {
	m() interface { T }
}
type U interface {
	m() interface{ n() interface{ U } }
}
var x interface{ m() interface{ T } }
func main() { }
