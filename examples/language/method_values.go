// Method values and method expressions.
package main

import "fmt"

type num int

func (n num) add(m num) num { return n + m }
func (n *num) inc(by ...num) *num {
	for _, b := range by {
		*n += b
	}
	*n++
	return n
}
func (n num) String() string { return fmt.Sprintf("num(%d)", int(n)) }

type big struct {
	v [3]int
	n int
}

func (b big) sum() int      { return b.v[0] + b.v[1] + b.v[2] + b.n }
func (b *big) grow()        { b.v[0] += 10; b.n++ }
func (b big) set(n int) big { b.n = n; return b }

type inner struct{ name string }

func (i inner) hello(s string) string { return s + " " + i.name }
func (i *inner) rename(s string)      { i.name = s }

type outer struct {
	inner
	*big
	num
}

type adder interface{ add(num) num }

type fn func(int) int

func (f fn) twice(i int) int { return f(f(i)) }

type list []int

func (l list) len() int    { return len(l) }
func (l *list) push(v int) { *l = append(*l, v) }

type dict map[string]int

func (d dict) put(k string) { d[k]++ }

func count(s string) num { fmt.Print(s, " "); return 1 }

func try(f func()) {
	defer func() { fmt.Println("recovered", recover()) }()
	f()
}

type generic[T any] struct{ v T }

func (g generic[T]) get() T   { return g.v }
func (g *generic[T]) put(v T) { g.v = v }

func main() {
	// A method value keeps a copy of the receiver, or the pointer.
	n := num(1)
	add := n.add
	inc := n.inc
	str := n.String
	n = 10
	fmt.Println(add(5), *inc(), *inc(2, 3), n, str())
	b := big{[3]int{1, 2, 3}, 4}
	sum, grow := b.sum, b.grow
	b.v[1] = 100
	grow()
	fmt.Println(sum(), b.sum(), b)
	p := &b
	psum := p.sum
	p.n = 1000
	fmt.Println(psum(), p.sum(), p.set(1).sum(), b.n)
	s := struct{ big }{b}
	f := s.grow
	f()
	f()
	fmt.Println(s.v[0], b.v[0])

	// Method expressions take the receiver first.
	fmt.Println(num.add(1, 2), (*num).add(&n, 3), *(*num).inc(&n, 100), num.String(7))
	g := (*big).grow
	g(&b)
	h := big.set
	fmt.Println(h(b, 5).n, b.n, (*big).sum(p) == big.sum(b))
	fmt.Printf("%T %T %T %T\n", num.add, (*num).inc, big.set, (*big).sum)
	fs := map[string]func(num, num) num{"add": num.add, "sub": func(a, b num) num { return a - b }}
	fmt.Println(fs["add"](1, 2), fs["sub"](1, 2))

	// Promoted through values and pointers.
	o := outer{inner{"in"}, &b, 3}
	hello, rename, osum, oadd := o.hello, o.rename, o.sum, o.add
	rename("renamed")
	o.big = &big{n: -1}
	o.num = 50
	fmt.Println(hello("hi"), o.hello("hi"), osum() == b.sum(), o.sum(), oadd(1), o.add(1))
	fmt.Println(outer.hello(o, "expr"), (*outer).hello(&o, "ptr"), outer.sum(o), (*outer).add(&o, 1))
	(*outer).rename(&o, "again")
	outer.grow(o)
	fmt.Println(o.name, o.big.v, o.String())

	// Of interfaces.
	var a adder = num(4)
	av := a.add
	a = num(40)
	fmt.Println(av(1), a.add(1), adder.add(a, 2), adder.add(&n, 1) == n.add(1))
	fmt.Printf("%T %T\n", adder.add, a.add)
	var nilAdder adder
	try(func() { _ = nilAdder.add })
	try(func() { adder.add(nil, 1) })
	var nb *big
	try(func() { _ = nb.sum })
	ng := nb.grow
	try(func() { ng() })
	var no *outer
	try(func() { _ = no.hello })
	try(func() { _ = outer{}.sum })

	// Of functions, slices and maps.
	double := fn(func(i int) int { return i * 2 })
	tw := double.twice
	fmt.Println(tw(3), fn.twice(double, 4), fn(tw).twice(1))
	var l list
	push, ln := l.push, l.len
	push(1)
	push(2)
	fmt.Println(l, ln(), l.len(), list.len(l))
	d := dict{}
	put := d.put
	put("x")
	put("x")
	dict.put(d, "y")
	fmt.Println(d)

	// Of generic types.
	gi := generic[int]{1}
	get, gput := gi.get, gi.put
	gput(5)
	fmt.Println(get(), gi.get(), generic[string].get(generic[string]{"s"}))
	(*generic[int]).put(&gi, 6)
	fmt.Println(gi)

	// The receiver is evaluated once, when the value is made; defer and go do it too.
	m := count("value").add
	fmt.Println(m(1), m(2))
	defer count("deferred").inc2()()
	defer fmt.Println("last but one")
	done := make(chan bool)
	go func(f func(num) num) { fmt.Println(f(1)); close(done) }(n.add)
	<-done
	arr := []*num{new(num), new(num)}
	var incs []func(...num) *num
	for i, x := range arr {
		*x = num(i * 10)
		incs = append(incs, x.inc)
	}
	for _, inc := range incs {
		inc()
	}
	fmt.Println(*arr[0], *arr[1])
	var eq any = n.add
	_, isFunc := eq.(func(num) num)
	fmt.Println(isFunc, eq != nil)
	func(ss ...fmt.Stringer) {
		for _, s := range ss {
			fmt.Print(s.String(), fmt.Stringer.String(s), " ")
		}
		fmt.Println()
	}(num(1), &n, o)
}

func (n num) inc2() func() { fmt.Print("inc2 "); return func() { fmt.Println("inc2 done") } }
