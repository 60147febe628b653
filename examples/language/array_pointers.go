// Pointers to arrays that are parts of slices: they share the elements.
package main

import (
	"fmt"
	"unsafe"
)

type point struct{ x, y int }

type quad [4]int

func (q quad) sum() int { return q[0] + q[1] + q[2] + q[3] }
func (q *quad) reset()  { *q = quad{} }

func fill(p *[3]string, s string) {
	for i := range p {
		p[i] = s
	}
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	s := []int{0, 1, 2, 3, 4, 5, 6, 7}
	p := (*[3]int)(s[2:])
	p[0] = 20
	s[3] = 30
	p[2]++
	p[1] += 5
	fmt.Println(s, *p, len(p), cap(p), p)
	*p = [3]int{7, 8, 9}
	fmt.Println(s, *p == [3]int{7, 8, 9}, (*p)[1])
	(*p)[1] = -1
	e := &p[2]
	*e = -2
	part := p[1:]
	part[0] *= 10
	part = append(part, 100)
	again := (*p)[:2]
	again[0] = 77
	fmt.Println(s, part, cap(part), cap(again), cap(p[:1:2]))
	for i, v := range p {
		p[2] = i
		fmt.Print(i, ":", v, " ")
	}
	for i, v := range *p {
		p[2] = -i
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println()
	q := (*[3]int)(s[2:])
	fmt.Println(p == q, p == (*[3]int)(s[1:]), map[*[3]int]int{p: 1}[q], any(p) == any(q))
	copied := *p
	p[0] = 1000
	fmt.Println(copied, *p)
	first := (*[8]int)(s)
	first[7] = 70
	fmt.Println(s, (*[0]int)(s) == nil, (*[0]int)(nil) == nil)

	x := (*quad)(s[4:8])
	fmt.Println(x.sum(), (*x).sum())
	f := x.sum
	x.reset()
	fmt.Println(f(), s, *x)

	words := []string{"a", "b", "c", "d", "e"}
	fill((*[3]string)(words[1:]), "w")
	fmt.Println(words)

	pts := []point{{1, 1}, {2, 2}, {3, 3}}
	pp := (*[2]point)(pts[1:])
	pp[0].x = 20
	pts[2].y = 30
	cp := *pp
	cp[0].y = -1
	*pp = [2]point{pp[1], pp[0]}
	fmt.Println(pts, *pp, cp, &pp[0] == &pts[1])

	grid := [][2]int{{1, 2}, {3, 4}, {5, 6}}
	g := (*[2][2]int)(grid[1:])
	g[0][1] = 40
	g[1] = [2]int{50, 60}
	fmt.Println(grid, *g)

	copy(s, []int{0, 1, 2, 3, 4, 5, 6, 7})
	*(*[4]int)(s[2:6]) = *(*[4]int)(s)
	fmt.Println(s)
	*(*[4]int)(s) = *(*[4]int)(s[1:])
	fmt.Println(s)

	var buf [8]byte
	h := (*[4]byte)(unsafe.Pointer(&buf[2]))
	h[0], h[3] = 1, 2
	fmt.Println(buf, *h)

	n := 2
	try(func() { _ = (*[4]int)(s[:n]) })
	try(func() { p[n+1] = 1 })
	try(func() { _ = p[n : n+2] })
	try(func() { var np *[3]int; _ = np[n] })
	try(func() { var np *[3]int; _ = *np })
	var np *[3]int
	for i := range np {
		fmt.Print(i)
	}
	fmt.Println(len(np), cap(np))
}
