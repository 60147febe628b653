// Comparison of structs, arrays and interfaces.
package main

import (
	"fmt"
	"math"
)

type point struct{ x, y int }

type mixed struct {
	b bool
	f float64
	s string
	c complex64
	p *int
	i any
	a [2]int8
	_ int
	n struct{ inner string }
}

type (
	celsius float64
	named   point
	shape   interface{ area() int }
	square  struct{ side int }
	circle  struct{ r int }
	empty   struct{}
)

func (s square) area() int  { return s.side * s.side }
func (c *circle) area() int { return c.r * 3 }

func try(name string, f func() bool) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, e)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	fmt.Println(point{1, 2} == point{1, 2}, point{1, 2} != point{2, 1}, named{1, 2} == named(point{1, 2}))
	fmt.Println(point{1, 2} == struct{ x, y int }{1, 2}, empty{} == empty{}, any([0]int{}) == any([0]int{}))

	n := 1
	m := mixed{true, 1.5, "s", 2i, &n, 7, [2]int8{1, 2}, 3, struct{ inner string }{"in"}}
	o := m
	fmt.Println(m == o)
	for i := range 8 {
		o = m
		switch i {
		case 0:
			o.b = false
		case 1:
			o.f = math.Copysign(0, -1)
			m.f = 0
		case 2:
			o.s = "t"
		case 3:
			o.c = -2i
		case 4:
			o.p = new(int)
		case 5:
			o.i = int64(7)
		case 6:
			o.a[1]++
		case 7:
			o.n.inner += ""
		}
		fmt.Print(m == o, " ")
	}
	fmt.Println()

	nan := math.NaN()
	fmt.Println(nan == nan, nan != nan, [1]float64{nan} == [1]float64{nan}, any(nan) == any(nan))
	fmt.Println(complex(nan, 0) == complex(nan, 0), 0.0 == math.Copysign(0, -1), any(0.0) == any(math.Copysign(0, -1)))

	// Arrays.
	fmt.Println([2]string{"a", "b"} == [...]string{"a", "b"}, [2][1]int{{1}, {2}} == [2][1]int{{1}, {3}})
	a := [3]any{1, "x", nil}
	b := a
	fmt.Println(a == b, &a == &b)
	b[2] = error(nil)
	fmt.Println(a == b)

	// Interfaces: dynamic types and values.
	var i, j any = 1, 1
	fmt.Println(i == j, i == 1, i == int32(1), i == 1.0, i == nil, any(nil) == nil)
	fmt.Println(any(celsius(1)) == any(1.0), any(celsius(1)) == any(celsius(1)), i == any(uint(1)))
	var s1, s2 shape = square{2}, square{2}
	c := &circle{1}
	var s3, s4 shape = c, &circle{1}
	fmt.Println(s1 == s2, s3 == s4, s3 == c, s1 == square{2}, s3 == shape(c), s1 == any(square{2}))
	var nilCircle *circle
	var s5 shape = nilCircle
	fmt.Println(s5 == nil, s5 == nilCircle, s5 == (*circle)(nil), s5 == any(nil))
	fmt.Println(any(point{1, 2}) == any(point{1, 2}), any(point{1, 2}) == any(named{1, 2}))
	fmt.Println(any([2]int{1, 2}) == any([2]int{1, 2}), any(empty{}) == any(struct{}{}))

	// Pointers, channels, functions.
	p, q := &point{}, &point{}
	ch := make(chan int)
	var recv <-chan int = ch
	fmt.Println(p == q, p == p, *p == *q, ch == recv, any(ch) == any(recv), make(chan int) == ch)
	arr := [2]int{}
	st := struct{ f, g int }{}
	sl := []int{1, 2}
	fmt.Println(&arr[0] == &arr[0], &arr[0] == &arr[1], &st.f == &st.f, &st.f == &st.g, &sl[1] == &sl[1:][0])
	var fn func()
	fmt.Println(fn == nil, main != nil)

	// What cannot be compared is found when its turn comes.
	var f1, f2 any = []int{1}, []int{1}
	try("slices", func() bool { return f1 == f2 })
	try("different types", func() bool { return f1 == any(map[int]int{}) })
	try("with nil", func() bool { return f1 == nil })
	type holder struct {
		n int
		v any
	}
	try("differs before", func() bool { return holder{1, f1} == holder{2, f2} })
	try("equal before", func() bool { return holder{1, f1} == holder{1, f2} })
	try("array", func() bool { return [2]any{1, f1} == [2]any{1, f2} })
	try("array differs", func() bool { return [2]any{1, f1} == [2]any{2, f2} })
	try("type differs", func() bool { return [2]any{f1, 1} == [2]any{f2, "1"} })
	try("functions", func() bool { return any(fn) == any(fn) })
	try("struct with slice", func() bool { return any(struct{ s []int }{}) == any(struct{ s []int }{}) })

	// Strings.
	fmt.Println("a" < "b", "a" < "aa", "Z" < "a", "é" > "z", "" < "\x00", "abc"[1:] == "bc")
	x := "same"
	y := string([]byte(x))
	fmt.Println(x == y, any(x) == any(y), x >= y, x+"!" > y)

	switch v := any(point{1, 2}); v {
	case named{1, 2}:
		fmt.Println("named")
	case point{1, 2}:
		fmt.Println("point")
	}
	switch s3 {
	case s4:
		fmt.Println("s4")
	case c:
		fmt.Println("c")
	}
}
