// In which order the operands of expressions and statements are evaluated.

package main

import "fmt"

type S struct{ a, b int }
type M struct{ v int }

func (m M) get() int   { return m.v }
func (m *M) pget() int { return m.v }

func show(args ...any) { fmt.Println(args...) }
func i2(a, b int)      { fmt.Println(a, b) }
func i3(a, b, c int)   { fmt.Println(a, b, c) }
func s2(a S, b int)    { fmt.Println(a, b) }

func main() {
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := []int{a, f(), a}
		show("lit", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := [3]int{a, f(), a}
		show("arr", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := S{a, f()}
		show("struct", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := []any{a, f(), a}
		show("any", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := map[int]int{a: f(), 7: a}
		show("map", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := map[int]int{a: a, 7: f()}
		show("map2", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		i3(a, f(), a)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		show(a, f(), a)
	}
	{
		a := S{1, 1}
		f := func() int { a.a = 2; return 5 }
		s2(a, f())
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := a + f()
		show("bin", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := f() + a
		show("bin2", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := a + f() + a
		show("bin3", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := a*10 + f() + a
		show("bin4", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := a == f() || a == 2
		show("or", x)
	}
	{
		a := 1
		f := func() bool { a = 2; return true }
		x := f() && a == 2
		show("and", x)
	}
	{
		a := 1
		f := func() bool { a = 2; return true }
		x := a == 1 && f()
		show("and2", x)
	}
	{
		a := "x"
		f := func() string { a = "y"; return "f" }
		x := a + f() + a
		show("cat", x)
	}
	{
		a := []int{1, 2}
		f := func() int { a = []int{7, 8}; return 1 }
		x := a[f()]
		show("idx", x)
	}
	{
		a := []int{1, 2}
		f := func() int { a[1] = 9; return 1 }
		x := a[f()]
		show("idx2", x)
	}
	{
		a := [2]int{1, 2}
		f := func() int { a[1] = 9; return 1 }
		x := a[f()]
		show("idx3", x)
	}
	{
		a := map[int]int{1: 2}
		f := func() int { a = map[int]int{1: 3}; return 1 }
		x := a[f()]
		show("idx4", x)
	}
	{
		a := "ab"
		f := func() int { a = "cd"; return 1 }
		x := a[f()]
		show("idx5", x)
	}
	{
		a := []int{1, 2, 3}
		f := func() int { a = []int{7, 8, 9}; return 1 }
		x := a[f():]
		show("sl", x)
	}
	{
		a := []int{1, 2, 3}
		i := 0
		f := func() int { i = 1; return 3 }
		x := a[i:f()]
		show("sl2", x)
	}
	{
		a := []int{1, 2, 3}
		f := func() int { a = []int{7, 8, 9}; return 1 }
		a[f()] = 100
		show("st", a)
	}
	{
		a := []int{1, 2, 3}
		b := a
		f := func() int { a = []int{7, 8, 9}; return 1 }
		a[0] = f()
		show("st2", a, b)
	}
	{
		a := []int{1, 2, 3}
		i := 0
		f := func() int { i = 2; return 100 }
		a[i] = f()
		show("st3", a)
	}
	{
		a := []int{1, 2, 3}
		i := 0
		f := func() int { i = 2; return 100 }
		i, a[i] = 1, f()
		show("st4", a, i)
	}
	{
		a := []int{1, 2, 3}
		i := 0
		i, a[i] = 1, 2
		show("st5", a, i)
	}
	{
		a := []int{1, 2, 3}
		i := 0
		a[i], i = 9, 2
		show("st6", a, i)
	}
	{
		a := []int{1, 2, 3}
		f := func() (int, int) { a = []int{7, 8, 9}; return 1, 2 }
		a[0], a[1] = f()
		show("st7", a)
	}
	{
		a := []int{1, 2, 3}
		b := a
		i := 0
		f := func() (int, int) { i = 2; a = []int{7, 8, 9}; return 11, 12 }
		a[i], a[1] = f()
		show("st8", a, b)
	}
	{
		m := map[int]int{}
		i := 0
		f := func() int { i = 2; return 100 }
		m[i] = f()
		show("mst", m)
	}
	{
		m := map[int]int{}
		o := m
		f := func() int { m = map[int]int{}; return 100 }
		m[0] = f()
		show("mst2", m, o)
	}
	{
		p := &S{1, 2}
		q := p
		f := func() int { p = &S{3, 4}; return 100 }
		p.a = f()
		show("pst", *p, *q)
	}
	{
		x := 1
		y := 2
		p := &x
		f := func() int { p = &y; return 100 }
		*p = f()
		show("dst", x, y)
	}
	{
		x := 1
		f := func() int { x = 5; return 100 }
		x += f()
		show("op", x)
	}
	{
		a := []int{1, 2}
		f := func() int { a[0] = 5; return 100 }
		a[0] += f()
		show("op2", a)
	}
	{
		a := []int{1, 2}
		i := 0
		f := func() int { i = 1; return 100 }
		a[i] += f()
		show("op3", a)
	}
	{
		m := map[int]int{1: 1}
		f := func() int { m[1] = 5; return 100 }
		m[1] += f()
		show("op4", m)
	}
	{
		p := &S{1, 2}
		f := func() int { p.a = 5; return 100 }
		p.a += f()
		show("op5", *p)
	}
	{
		x := "a"
		f := func() string { x = "b"; return "c" }
		x += f()
		show("op6", x)
	}
	{
		m := M{1}
		f := func() int { m.v = 2; return 5 }
		g := func(a, b int) { fmt.Println("mg", a, b) }
		g(m.get(), f())
	}
	{
		m := M{1}
		f := func() int { m.v = 2; return 5 }
		x := m.get() + f() + m.get()
		show("mm", x)
	}
	{
		m := M{1}
		h := func(_ int) int { return m.v }
		f := func() int { m.v = 2; return 5 }
		x := h(f())
		show("h", x)
	}
	{
		h := func(a int) int { return a }
		f := func() int { h = func(a int) int { return -a }; return 5 }
		x := h(f())
		show("fn", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x, y := a, f()
		show("def", x, y)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		var x, y = a, f()
		show("var", x, y)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		var x, y int
		x, y = a, f()
		show("asg", x, y)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		var x, y any
		x, y = a, f()
		show("asg2", x, y)
	}
	{
		a := S{1, 2}
		f := func() int { a.a = 2; return 5 }
		var x S
		var y int
		x, y = a, f()
		show("asg3", x, y)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x, y, z := a, f(), a
		show("def3", x, y, z)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		p := &a
		x, y, z := *p, f(), *p
		show("def4", x, y, z)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x, y := a+1, f()
		show("def5", x, y)
	}
	{
		a := []int{1}
		f := func() int { a[0] = 2; return 5 }
		x, y := a[0], f()
		show("def6", x, y)
	}
	{
		a := []int{1}
		f := func() int { a = append(a, 2); return 5 }
		x, y := len(a), f()
		show("def7", x, y)
	}
	{
		c := make(chan int, 1)
		a := 1
		f := func() int { a = 2; return 5 }
		c <- f() + a
		show("send", <-c)
	}
	{
		c := make(chan int, 1)
		d := make(chan int, 1)
		o := c
		f := func() int { c = d; return 5 }
		c <- f()
		show("send2", len(o), len(d))
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		show("append", append([]int{a}, f(), a))
	}
	{
		a := []int{1}
		f := func() int { a = []int{9, 9}; return 5 }
		show("append2", append(a, f()))
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		show("min", min(a, f()))
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		show("max", max(a, f(), a))
	}
	{
		a := 1.0
		f := func() float64 { a = 2; return 5 }
		show("complex", complex(a, f()))
	}
	{
		a := S{1, 2}
		f := func() S { a = S{3, 4}; return S{1, 2} }
		show("cmp", a == f())
	}
	{
		var a any = 1
		f := func() any { a = 2; return 1 }
		show("cmp2", a == f())
	}
	{
		a := 1
		f := func() any { a = 2; return 1 }
		show("cmp3", a == f())
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		switch a {
		case f():
			show("sw f")
		case 1:
			show("sw 1")
		case 2:
			show("sw 2")
		}
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		defer show("defer", a, f(), a)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := uint(a) << uint(f())
		show("shift", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		var x struct {
			S
			t struct{ u, v int }
		}
		x.t = struct{ u, v int }{a, f()}
		show("nest", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := [][]int{{a, a}, {f(), a}}
		show("nest2", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := []S{{a, a}, {f(), a}}
		show("nest3", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := []*S{{a, a}, {f(), a}}
		show("nest4", *x[0], *x[1])
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := map[string][]int{"a": {a}, "b": {f()}}
		show("nest5", x)
	}
	{
		a := 1
		f := func() int { a = 2; return 5 }
		x := func() []int { return []int{a, f()} }()
		show("fnlit", x)
	}
}
