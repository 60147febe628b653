package main

func main() {
	for i, j := range 10 {
	}
	for i := range 1.5 {
	}
	for range main {
	}
	for i, j, k := range []int{} {
	}
	var f func(func(int) bool)
	for a, b := range f {
	}
	var s string
	for _, s = range "abc" {
	}
	for i := range struct{}{} {
	}
	var p *[]int
	for range p {
	}
	for range nil {
	}
	var g func(func(int))
	for range g {
	}
}
