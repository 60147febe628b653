// Package variables are initialised in the order of their dependencies, then the init functions run.
package main

import "fmt"

var trace []string

func note(s string, v int) int {
	trace = append(trace, fmt.Sprint(s, "=", v))
	return v
}

var (
	a = note("a", b+c)
	b = note("b", f())
	c = note("c", 1)
	d = note("d", 3)
)

func f() int {
	d++
	return d
}

func init() { note("init1", a) }

// Through functions, methods, closures and composite values.
var (
	viaFunc    = note("viaFunc", callsLater())
	viaMethod  = note("viaMethod", T{}.M())
	viaClosure = note("viaClosure", func() int { return later2 + 1 }())
	viaValue   = T.N
	viaLit     = note("viaLit", []int{later3, 2}[0])
	viaPtr     = &later4
	viaIface   = note("viaIface", I(U{}).M())
	_          = note("blank", later5)
	x, y       = pair(later6)
	_, z       = pair(100)
	later      = note("later", 10)
	later2     = note("later2", 20)
	later3     = note("later3", 30)
	later4     = note("later4", 40)
	later5     = note("later5", 50)
	later6     = note("later6", 60)
	later7     = note("later7", 70)
)

func callsLater() int { return indirect() }
func indirect() int   { return later }

type T struct{}

func (T) M() int { return later7 }
func (T) N() int { return later2 }

type I interface{ M() int }
type U struct{}

func (U) M() int { return hidden } // hidden behind the interface: no dependency

var hidden = note("hidden", 99)

func pair(n int) (int, int) { return note("pair", n), note("second", n+1) }

func init() {
	note("init2", x+y)
}

var arr = [...]int{note("e0", 0), 2: note("e2", 2), 1: note("e1", 1)}
var m = map[string]int{"k": note("mk", arr[2])}
var ok1, ok2 = m["k"], len(m)
var v, found = m["none"]
var s = struct{ p, q int }{q: note("q", 1), p: note("p", 2)}
var ch = make(chan int, note("cap", 2))
var cyc = func() int {
	if false {
		return recurse(0)
	}
	return note("cyc", 1)
}()

func recurse(n int) int {
	if n == 0 {
		return last
	}
	return recurse(n - 1)
}

var last = note("last", 1000)

func init() {
	note("init3", last)
	func() {
		defer func() { note(fmt.Sprint(recover()), 0) }()
		panic("in init")
	}()
}

func main() {
	for i, t := range trace {
		fmt.Print(t)
		if i%8 == 7 {
			fmt.Println()
		} else {
			fmt.Print(" ")
		}
	}
	fmt.Println()
	fmt.Println(a, b, c, d, viaIface, *viaPtr, viaValue(T{}), x, y, z, ok1, ok2, v, found, s, cap(ch), cyc)
}
