// The builtin functions, among them min, max, clear and new of a value.
package main

import "fmt"

type temp float32
type names []string

func log(s string, v int) int { fmt.Print(s, " "); return v }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func smallest[T int | float64 | string](a T, rest ...T) T {
	for _, b := range rest {
		a = min(a, b)
	}
	return a
}

func fresh[T any](v T) *T { return new(v) }

func reset[S ~[]E, E any](s S) S { clear(s); return s }

func main() {
	// min and max.
	x, y := 3, -5
	f := 2.5
	fmt.Println(min(x, y), max(x, y, 10), min(f, 7), max(1, 2.5, 'a'), min("b", "a", "c"))
	fmt.Println(max(temp(1), 2), min(uint8(200), 100), max(x, 1<<20), min(log("first", 2), log("second", 1), log("third", 3)))
	const c = min(1, 2.5)
	var arr [max(2, 3)]int
	fmt.Printf("%T %v %d %T\n", c, c, len(arr), max('a', 1))
	fmt.Println(smallest(3, 1, 2), smallest("z", "y"), smallest(1.5))
	s := "m"
	s = max(s, "n", s+"a")
	x = min(x, 1)
	fmt.Println(s, x)

	// new of a value.
	p := new(42)
	q := new(f * 2)
	str := new("text")
	e := new(error(nil))
	u := new(uint8(200))
	l := new(names{"a", "b"})
	z := new(struct{ a, b int }{1, 2})
	arrp := new([2]int{1, 2})
	fn := new(func() int { return *p })
	pp := new(new(7))
	*p++
	*u += 100
	z.a = 10
	arrp[0] = 5
	**pp *= 2
	fmt.Println(*p, *q, *str, *e == nil, *u, *l, *z, *arrp, (*fn)(), **pp, *fresh("g"), *new(int))
	fmt.Printf("%T %T %T %T\n", p, new('r'), new(1.5+1i), new(x == 1))
	src := struct{ v [2]int }{}
	cp := new(src)
	cp.v[0] = 1
	fmt.Println(src, *cp, new(x) == new(x), *new(log("arg", 9)))

	// clear.
	m := map[string]int{"a": 1}
	n := m
	clear(m)
	sl := []int{1, 2, 3, 4}
	clear(sl[1:3])
	st := []struct {
		s string
		p *int
	}{{"x", p}, {"y", nil}}
	clear(st[:1])
	fmt.Println(len(n), sl, st[0].s == "" && st[0].p == nil, st[1].s, reset([]string{"q"}))
	var nilSlice []int
	clear(nilSlice)

	// append.
	a := make([]int, 2, 10)
	b := append(a, 1)
	d := append(a, 2)
	fmt.Println(b, d, len(a), cap(a), append([]int(nil)), append([]byte("hé"), "llo"...))
	a = append(a, a...)
	a = append(a[:1], a[2:]...)
	var ifs []any
	ifs = append(ifs, 1, "s", nil, []int(nil))
	fmt.Println(a, ifs, append(names{"x"}, "y"), len(append(ifs, ifs...)))
	var ns names
	ns = append(ns, []string{"1", "2"}...)
	fmt.Println(ns, append([][2]int{}, [2]int{1})[0][0], append([]int{log("base", 0)}, log("one", 1), log("two", 2)))
	fmt.Println(append([]int(nil), []int{}...) == nil, append([]int{}, nilSlice...) == nil)

	// copy.
	t := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(t[1:], t), t, copy(t, t[2:]), t, copy(t, []int(nil)))
	bs := make([]byte, 3)
	fmt.Println(copy(bs, "hello"), string(bs), copy(bs[1:], "é"), bs)

	// len and cap of all kinds; constants where the operand is not evaluated.
	ch := make(chan int, 5)
	ch <- 1
	const ln = len([3]int{})
	fmt.Println(len("é"), len(arr), cap(arr), len(&arr), len(ch), cap(ch), len(m), ln, cap(t[1:3]), cap(t[1:3:4]))
	fmt.Println(len([2]int{log("evaluated", 1), 2}), len("const"), len(arrp))

	// make.
	n8 := int8(3)
	fmt.Println(len(make([]int, n8)), cap(make([]int, 1, n8)), len(make(map[int]int, n8)), cap(make(chan bool, n8)), make([]int, 2.0))
	try(func() { _ = make([]int, -n8) })
	try(func() { _ = make([]string, 2, n8-2) })
	try(func() { _ = make([]int, 1<<62) })

	// complex, real, imag, and delete.
	k := complex(f, 1)
	fmt.Println(k, real(k), imag(k), real(1i))
	dm := map[string]bool{"x": true}
	delete(dm, "x")
	delete(dm, "x")
	fmt.Println(dm)

	// Shadowed names.
	{
		len := func(s string) int { return 100 }
		new := 5
		true := false
		int := "type"
		fmt.Println(len(""), new, true, int)
	}
	func(max int) { fmt.Println(max) }(1)
	print()
	println()
}
