// Calls that are made again and again at the same depth: nothing of an earlier call may be seen in
// a later one, whatever way the earlier one ended.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type pair struct {
	a, b int
	s    string
}

// Results without a value: zero, though the call before had others.
func named(set bool) (n int, s string, p *pair, e error, q pair) {
	if set {
		n, s, p, e, q = 7, "seven", &pair{7, 7, "7"}, errors.New("seven"), pair{1, 2, "3"}
	}
	return
}

func recovered(fail bool) (int, string, *pair) {
	defer func() { recover() }()
	if fail {
		panic("fail")
	}
	return 5, "five", &pair{5, 5, "5"}
}

func locals(set bool) int {
	var n int
	var a [3]int
	var p *pair
	if set {
		n, a[1], p = 3, 4, &pair{a: 5}
	}
	if p != nil {
		return n + a[1] + p.a
	}
	return n + a[1]
}

func add(a, b int) int              { return a + b }
func five(a, b, c, d, e int) string { return fmt.Sprint(a, b, c, d, e) }
func mixed(s string, x float64, ok bool, e any) string {
	return fmt.Sprint(s, x, ok, e)
}
func trace(s string, n int) int { order = append(order, s); return n }

var order []string

// Arguments that are calls themselves, of the same function too.
func nested() {
	fmt.Println(add(add(1, add(2, 3)), add(add(4, 5), 6)))
	fmt.Println(five(add(1, 1), trace("a", 2), five2(3), add(trace("b", 2), trace("c", 2)), add(add(1, 2), 2)))
	fmt.Println(mixed(five(1, 2, 3, 4, five2(5)), half(add(2, 3)), five2(6) > 5, mixed("x", 1, false, nil)))
	fmt.Println(order)
}

func five2(n int) int    { return len(five(n, n, n, n, n))/2 + 1 }
func half(n int) float64 { return float64(n) / 2 }
func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}
func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

// Recover in a recursion: frames below were left by the panic.
func dive(n, stop int) (depth int, err error) {
	defer func() {
		if r := recover(); r != nil {
			if n%3 == 0 {
				err = fmt.Errorf("%d: %v", n, r)
				depth += add(n, 1000)
			} else {
				panic(fmt.Sprint(r, ",", n))
			}
		}
	}()
	if n == stop {
		var m map[string]int
		m["x"] = add(n, 1)
	}
	d, err := dive(n+1, stop)
	return d + 1, err
}

type visitor interface{ visit(n int) string }
type leaf struct{ name string }
type branch struct{ left, right visitor }

func (l leaf) visit(n int) string { return strings.Repeat(l.name, n) }
func (b *branch) visit(n int) string {
	return "(" + b.left.visit(n) + b.right.visit(n+1) + ")"
}

func deferred(n int) (out []string) {
	for i := 0; i < n; i++ {
		defer func(k int) { out = append(out, fmt.Sprint(k, fib(k), add(k, i))) }(add(i, i))
	}
	defer five(1, 2, 3, 4, 5)
	return []string{fmt.Sprint(add(n, n))}
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return deep(n-1) + add(n, 0) - n + 1
}

func pairs(n int) (int, string, pair)      { return n, fmt.Sprint(n), pair{n, n, "p"} }
func takes(n int, s string, p pair) string { p.a++; return fmt.Sprint(n, s, p) }

func yields(n int) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := 0; i < n; i++ {
			if !yield(i, fmt.Sprint(add(i, i))) {
				return
			}
		}
	}
}

func over(n, stop int) (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught %v", r)
		}
	}()
	for i, t := range yields(n) {
		for j, u := range yields(i) {
			if add(i, j) == stop {
				panic(t + u)
			}
			if j == 3 {
				return s + "!", nil
			}
		}
		defer func() { s += t }()
	}
	return s, nil
}

func main() {
	for i := 0; i < 3; i++ {
		for _, set := range []bool{true, false} {
			n, s, p, e, q := named(set)
			fmt.Println(n, s == "", p == nil, e, q)
			m, t, r := recovered(!set)
			fmt.Println(m, t == "", r == nil)
			fmt.Println(locals(set))
		}
	}
	nested()
	fmt.Println(fib(15), ack(2, 9))
	for stop := 0; stop < 12; stop++ {
		fmt.Println(dive(0, stop))
	}
	var v visitor = leaf{"x"}
	for i := 0; i < 6; i++ {
		v = &branch{leaf{string(rune('a' + i))}, v}
	}
	fmt.Println(v.visit(1))
	fmt.Println(deferred(5), takes(pairs(4)))
	fmt.Println(deep(100000), deep(3), deep(2000), deep(100000))
	fmt.Println(over(3, 99))
	fmt.Println(over(9, 5))
	fmt.Println(over(9, 99))

	var wg sync.WaitGroup
	results := make([]int, 8)
	for i := range results {
		wg.Add(1)
		go func(n int) {
			n -= 3
			defer wg.Done()
			for k := 0; k < 200; k++ {
				results[n] += fib(n) + ack(1, k%7)
				if k%50 == 0 {
					runtime.Gosched()
				}
			}
			dive(n, n+3)
		}(add(i, 3))
	}
	wg.Wait()
	fmt.Println(results)
}
