// Range over integers and over functions, with every way to leave the body.
package main

import (
	"errors"
	"fmt"
	"iter"
	"runtime"
	"strings"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("|")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print("stop@", i)
				return
			}
		}
		fmt.Print("end")
	}
}

func pairs(s string) iter.Seq2[int, rune] {
	return func(yield func(int, rune) bool) {
		for i, r := range s {
			if !yield(i, r) {
				return
			}
		}
	}
}

func times(n int) func(func() bool) {
	return func(yield func() bool) {
		for range n {
			if !yield() {
				return
			}
		}
	}
}

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.l.all(yield) && yield(t.v) && t.r.all(yield)
}

func (t *tree) Each(yield func(int) bool) { t.all(yield) }

func integers() {
	for i := range 3 {
		fmt.Print(i, " ")
		i = 10 // its own variable in each turn
	}
	for i := range int8(-2) {
		fmt.Print("never", i)
	}
	var u uint8 = 3
	for i := range u {
		fmt.Printf("%T%v ", i, i)
		u = 100 // the number is taken once
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T ", i)
	}
	var i16 int16
	for i16 = range 3 {
	}
	type Day int
	for d := range Day(2) {
		fmt.Printf("%T ", d)
	}
	n := 0
	for range 4 {
		n++
	}
	fmt.Println(i16, n)
}

func find(want int) (at int, err error) {
	at = -1
	for i := range count(5) {
		if i == want {
			return i, nil
		}
	}
	err = errors.New("not found")
	return
}

func named() (s string) {
	defer func() { s += "-deferred" }()
	for i := range count(3) {
		s += fmt.Sprint(i)
		if i == 1 {
			return s + "!"
		}
	}
	return "unreached"
}

func labels() {
outer:
	for i := range count(3) {
		for j := range count(3) {
			switch {
			case j == 0:
				continue
			case i == 1:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print("<", i, j, ">")
		}
	}
	fmt.Println()

	// Through ordinary loops, switch and select as well.
top:
	for i := 0; i < 3; i++ {
		for j := range count(4) {
			select {
			default:
				if j == 1 {
					continue top
				}
				if i == 1 {
					break top
				}
			}
			fmt.Print("[", i, j, "]")
		}
	}
	fmt.Println()
}

func gotos() {
	n := 0
again:
	n++
	for i := range count(3) {
		if i == 1 && n < 3 {
			goto again
		}
		if n == 3 {
			goto done
		}
	}
	fmt.Print("unreached")
done:
	fmt.Println("n", n)

	for i := range count(2) {
		j := 0
	inner:
		if j++; j < 3 {
			goto inner
		}
		fmt.Print(i, j, ",")
	}
	fmt.Println()
}

// A defer in the body runs when the function around the loop returns.
func defers() {
	defer fmt.Println("first deferred, last run")
	for i := range count(3) {
		defer fmt.Print("d", i, " ")
		if i == 1 {
			defer func() { fmt.Print("closure ", i, " ") }()
		}
		for j := range 2 {
			if j == 1 {
				defer fmt.Print("n", i, j, " ")
			}
		}
	}
	fmt.Print("body over ")
}

func deferInNested() {
	for range times(1) {
		for i, r := range pairs("xy") {
			defer fmt.Print(i, string(r), ";")
		}
		fmt.Print("inner over;")
	}
	fmt.Print("outer over;")
}

func recovers() (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint("recovered ", e)
		}
	}()
	for i := range count(3) {
		if i == 2 {
			panic("in body")
		}
	}
	return "unreached"
}

// What an iterator may not do.

func checked(name string, f func()) {
	defer func() {
		e := recover()
		_, isRuntime := e.(runtime.Error)
		fmt.Println(name+":", e, isRuntime)
	}()
	f()
}

func misuse() {
	checked("after break", func() {
		for i := range func(yield func(int) bool) { yield(1); yield(2) } {
			_ = i
			break
		}
	})
	checked("after the loop", func() {
		var saved func(int) bool
		for i := range func(yield func(int) bool) { saved = yield; yield(1) } {
			_ = i
		}
		saved(2)
	})
	checked("after a panic", func() {
		for i := range func(yield func(int) bool) {
			func() {
				defer func() { recover() }()
				yield(1)
			}()
			yield(2)
		} {
			_ = i
			panic("lost")
		}
	})
	checked("swallowed panic", func() {
		for range func(yield func() bool) {
			defer func() { recover() }()
			yield()
		} {
			panic("lost")
		}
	})
	checked("after return", func() {
		func() int {
			for range func(yield func() bool) {
				yield()
				yield()
			} {
				return 1
			}
			return 2
		}()
	})
	checked("iterator panics", func() {
		for range func(yield func() bool) { panic("own") } {
		}
	})
	checked("nil iterator", func() {
		var f func(func(int) bool)
		for range f {
		}
	})
}

// Variables of the body are new in each turn, or shared where they are assigned.
func variables() {
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i *= 2; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	var i, n int
	var r rune
	for i = range count(4) {
		n += i
	}
	for i, r = range pairs("äb") {
	}
	for _, r := range pairs("q") {
		fmt.Print(string(r))
	}
	for range pairs("abc") {
		n++
	}
	fmt.Println(i, n, string(r))
	m := map[string]int{}
	for m["i"] = range count(3) {
	}
	a := []int{5, 6, 7}
	k := 0
	for k, a[k] = range func(y func(int, int) bool) { _ = y(1, 10) && y(2, 20) } {
	}
	fmt.Println(m, a, k)
}

func returnsFromNested() (string, int) {
	for i := range count(3) {
		for _, r := range pairs("abc") {
			for range times(2) {
				if i == 1 && r == 'b' {
					return strings.Repeat(string(r), 3), i
				}
			}
		}
	}
	return "", 0
}

func closures() int {
	total := 0
	add := func(n int) {
		for i := range count(n) {
			total += i
			if total > 4 {
				return
			}
		}
		total += 100
	}
	add(2)
	add(5)
	return total
}

func main() {
	integers()
	fmt.Println(find(2))
	fmt.Println(find(9))
	fmt.Println(named())
	labels()
	gotos()
	defers()
	deferInNested()
	fmt.Println()
	fmt.Println(recovers())
	misuse()
	variables()
	fmt.Println(returnsFromNested())
	fmt.Println(closures())
	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	for v := range t.Each {
		if v == 4 {
			break
		}
		fmt.Print(v, " ")
	}
	for v := range t.Each {
		fmt.Print(v, " ")
	}
	fmt.Println()

	next, stop := iter.Pull(count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	next2, stop2 := iter.Pull2(pairs("é"))
	defer stop2()
	fmt.Println(next2())
	fmt.Println(next2())
}
