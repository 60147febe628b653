// Arrays are values; slices convert to arrays and array pointers.
package main

import "fmt"

type grid [2][3]int

type cell struct {
	a [2]int
	s []int
}

func modify(g grid) grid {
	g[0][0] = 99
	return g
}

func modifyAt(g *grid) { g[1][2] = 77 }

func (g grid) with(v int) grid { g[0][1] = v; return g }

func (g *grid) set(v int) { g[0][1] = v }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, e)
		}
	}()
	f()
}

func two() (a, b [2]int) { return [2]int{1, 2}, [2]int{3, 4} }

var order []string

func at(name string, i int) int {
	order = append(order, name)
	return i
}

func main() {
	// Assignment, parameters, results and range copy.
	g := grid{{1, 2, 3}, {4, 5, 6}}
	h := g
	h[1] = [3]int{7, 8, 9}
	fmt.Println(g, h, modify(g), g == h, g.with(5), g)
	modifyAt(&g)
	g.set(55)
	row := g[0]
	row[0] = -1
	fmt.Println(g, row)
	for i, r := range g {
		g[1][0] = 1000
		r[0]++
		fmt.Print(i, r, " ")
	}
	fmt.Println(g)
	for i, r := range &g {
		g[1][0] = 2000
		fmt.Print(i, r, " ")
	}
	fmt.Println()

	// In structs, maps, slices, channels, interfaces and closures.
	c := cell{[2]int{1, 2}, []int{3}}
	d := c
	d.a[0], d.s[0] = 10, 30
	fmt.Println(c, d)
	m := map[[2]int][2]string{{1, 2}: {"x", "y"}}
	v := m[[2]int{1, 2}]
	v[0] = "changed"
	fmt.Println(m, v, m[c.a][1])
	s := [][2]int{{1, 2}, {3, 4}}
	e := s[0]
	s[0][0] = 100
	t := append([][2]int(nil), s...)
	t[1][1] = 200
	fmt.Println(s, e, t)
	ch := make(chan [2]int, 2)
	ch <- e
	e[0]++
	fmt.Println(<-ch, e)
	var i any = e
	e[1] = -5
	fmt.Println(i, i == any([2]int{2, 2}), i.([2]int)[1])
	f := func() [2]int { e[0]++; return e }
	x, y := f(), f()
	fmt.Println(x, y, e)
	p := &e
	q := *p
	p[0] = 0
	fmt.Println(q, *p, len(p), cap(p))
	*p = [2]int{8, 9}
	fmt.Println(e)

	// Swaps and tuples evaluate before they assign.
	a, b := two()
	a, b = b, a
	fmt.Println(a, b)
	a[0], a[1] = a[1], a[0]
	g[0], g[1] = g[1], g[0]
	k := 0
	k, a[k] = 1, 42
	fmt.Println(a, g, k)
	arr := [3]int{0, 1, 2}
	arr[arr[1]], arr[arr[2]] = arr[2], arr[0]
	fmt.Println(arr)
	arr[at("index", 0)], k = at("value", 5), at("last", 6)
	fmt.Println(arr, k, order)

	// Literals.
	fmt.Println([...]int{5: 1, 2, 1: 7}, [...]string{2: "c", 0: "a"}, [2][]int{{1}, nil}, [3]*cell{1: {}}[1].a)
	const n = 3
	fmt.Println(len([n * 2]bool{}), len([...]struct{}{{}, {}}), [0]int{}, [2]struct{ x, y int }{{1, 2}, {y: 3}})
	var zero [2]struct {
		p *int
		e error
		s string
	}
	fmt.Printf("%v %q\n", zero, [2]string{})
	matrix := [2][2][2]int{{{1}, {2, 3}}, 1: {1: {4, 5}}}
	fmt.Println(matrix, len(matrix[0][0]))

	// Slices of arrays share; slices to arrays copy, to array pointers share.
	base := [5]int{1, 2, 3, 4, 5}
	sl := base[1:4]
	sl[0] = 20
	sl = append(sl, 50)
	to := [2]int(sl)
	pt := (*[3]int)(sl)
	to[0], pt[1] = 200, 300
	fmt.Println(base, sl, to, *pt, len(pt), cap(base[:0:2]))
	whole := pt[:]
	whole[2]++
	fmt.Println(base, cap(whole))
	try("too short", func() { _ = [6]int(base[:]) })
	try("too short pointer", func() { _ = (*[2]int)(sl[:1]) })
	fmt.Println([0]int([]int(nil)), (*[0]int)(nil) == nil, (*[0]int)([]int{}) == nil, (*[0]int)([]int(nil)) == nil)
	type ints []int
	type two [2]int
	w := two(ints{1, 2, 3})
	fmt.Printf("%T %v %v\n", w, w, *(*two)(ints{4, 5}))
	rows := [][3]int{{1}, {2}}
	r0 := ([1][3]int)(rows)
	r0[0][0] = 9
	fmt.Println(rows, r0)
	strs := [2]string(append([]string{"a"}, "b", "c"))
	fmt.Println(strs)

	// Comparison and copies through pointers to arrays of arrays.
	pg := &g
	pr := &pg[0]
	pr[0] = 4321
	cp := *pr
	pr[0]++
	fmt.Println(g[0][0], cp[0], pg[0] == *pr, *pg == g)
	big := [1000]int{999: 1}
	bc := big
	bc[999]++
	fmt.Println(big[999], bc[999], big == bc)
	func(a [1000]int) { a[999] = 50 }(big)
	fmt.Println(big[999])
	var nilp *[4]int
	fmt.Println(len(nilp), cap(nilp))
	for i := range nilp {
		fmt.Print(i)
	}
	fmt.Println()
	clearArr := [3]int{1, 2, 3}
	clear(clearArr[1:])
	fmt.Println(clearArr, copy(clearArr[:], clearArr[1:]), min(clearArr[0], 5))
}
