// Structs and arrays are assigned from left to right, and panic when their turn comes.
package main

import "fmt"

type S struct{ a, b int }
type W struct {
	s S
	p *S
	n int
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var x S
	var p *S
	var w *W
	var wv W
	var ar *[2]S
	n := 0
	try(func() { x, *p = S{1, 1}, S{2, 2} })
	fmt.Println(x)
	try(func() { x, w.s = S{3, 1}, S{2, 2} })
	fmt.Println(x)
	try(func() { x, (*wv.p) = S{4, 1}, S{2, 2} })
	fmt.Println(x)
	try(func() { x, *w.p = S{5, 1}, S{2, 2} })
	fmt.Println(x)
	try(func() { x, ar[1] = S{6, 1}, S{2, 2} })
	fmt.Println(x)
	try(func() { n, p.a = 1, 2 })
	fmt.Println(n)
	try(func() { n, w.p.a = 2, 2 })
	fmt.Println(n)
	var pi *int
	try(func() { n, *pi = 3, 2 })
	fmt.Println(n)
	var pa *[2]int
	try(func() { n, *pa = 4, [2]int{} })
	fmt.Println(n)
	try(func() { n, pa[0] = 5, 2 })
	fmt.Println(n)
	s := []S{{}}
	i := 5
	try(func() { x, s[i] = S{7, 1}, S{2, 2} })
	fmt.Println(x)
	fmt.Println(x)
	var m map[int]S
	try(func() { x, m[1] = S{9, 1}, S{2, 2} })
	fmt.Println(x)
	try(func() { s[0], *p = S{10, 1}, S{2, 2} })
	fmt.Println(s)
}
