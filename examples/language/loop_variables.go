// Loop variables are new in each turn, from Go 1.22 on.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()

	// A turn's variable starts as a copy of that of the turn before, after its body.
	var ps []*int
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		ps = append(ps, &i, &j)
		if i == 1 {
			i++
		}
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()

	// The copy is made before the post statement, also on continue.
	var qs []*int
	for i := 0; i < 4; i++ {
		qs = append(qs, &i)
		if i%2 == 0 {
			continue
		}
		*qs[len(qs)-1] += 0
	}
	*qs[0] = 99
	for _, q := range qs {
		fmt.Print(*q, " ")
	}
	fmt.Println()

	// The condition and the post statement capture too.
	var conds []func() int
	for i := 0; func() bool { conds = append(conds, func() int { return i }); return i < 2 }(); i++ {
	}
	for _, c := range conds {
		fmt.Print(c(), " ")
	}
	var posts []func() int
	for i := 0; i < 3; func() { posts = append(posts, func() int { return i }); i++ }() {
		i := i
		_ = i
	}
	for _, p := range posts {
		fmt.Print(p(), " ")
	}
	fmt.Println()

	// Structs and arrays as loop variables.
	type point struct{ x, y int }
	var pts []*point
	for p := (point{0, 5}); p.x < p.y; p.x, p.y = p.x+1, p.y-1 {
		pts = append(pts, &p)
	}
	for _, p := range pts {
		fmt.Print(*p, " ")
	}
	var arrs []*[2]int
	for a := [2]int{}; a[0] < 2; a[0]++ {
		a[1] += 5
		arrs = append(arrs, &a)
	}
	for _, a := range arrs {
		fmt.Print(*a, " ")
	}
	fmt.Println()

	// Labels and goto.
	var gs []func() int
outer:
	for i := 0; i < 3; i++ {
		for j := 0; ; j++ {
			gs = append(gs, func() int { return i*10 + j })
			if j == i {
				continue outer
			}
		}
	}
	for _, g := range gs {
		fmt.Print(g(), " ")
	}
	fmt.Println()

	// Range.
	var rs []func() string
	for i, s := range []string{"a", "b"} {
		rs = append(rs, func() string { return fmt.Sprint(i, s) })
	}
	for k := range map[string]int{"k": 1} {
		rs = append(rs, func() string { return k })
	}
	for i := range 2 {
		rs = append(rs, func() string { return fmt.Sprint("#", i) })
	}
	for _, r := range "xy" {
		rs = append(rs, func() string { return string(r) })
	}
	c := make(chan int, 2)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		defer func() { fmt.Println("deferred", v) }()
		rs = append(rs, func() string { return fmt.Sprint("chan", v) })
	}
	for _, r := range rs {
		fmt.Print(r(), " ")
	}
	fmt.Println()
}
