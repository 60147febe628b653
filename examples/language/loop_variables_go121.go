//go:build go1.21

// Loop variables are one for the whole loop in a file of Go 1.21.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var ps []*int
	var ss []*string
	for i, s := range []string{"a", "b", "c"} {
		ps = append(ps, &i)
		ss = append(ss, &s)
	}
	fmt.Println(*ps[0], *ps[2], *ss[0], ps[0] == ps[1])
	for k, v := range map[int]int{1: 2} {
		defer func() { fmt.Println(k, v) }()
	}
	type pair struct{ x, y int }
	var qs []*pair
	for _, p := range []pair{{1, 2}, {3, 4}} {
		qs = append(qs, &p)
	}
	fmt.Println(*qs[0], qs[0] == qs[1])
	var as []*[2]int
	for _, a := range [][2]int{{1, 2}, {3, 4}} {
		as = append(as, &a)
	}
	fmt.Println(*as[0], as[0] == as[1])
}
