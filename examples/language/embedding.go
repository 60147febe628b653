// Embedded structs, pointers and interfaces, and promoted fields as keys of literals.
package main

import (
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"sync"
)

type point struct{ x, y int }

func (p point) norm() int   { return p.x*p.x + p.y*p.y }
func (p *point) move(d int) { p.x += d; p.y += d }

type named struct {
	point
	name string
}

func (n named) norm() int { return -n.point.norm() } // hides that of point

type deep struct {
	*named
	extra int
}

type left struct{ v int }
type right struct{ v int }

func (left) who() string  { return "left" }
func (right) who() string { return "right" }
func (right) only() int   { return 3 }

type both struct {
	left
	right
}

func (b both) who() string { return b.left.who() + "+" + b.right.who() }

type shallow struct {
	deepest
	v string
}
type deepest struct{ inner }
type inner struct {
	v int
	w int
}

type reader interface{ Read([]byte) (int, error) }

type counting struct {
	reader
	n int
}

func (c *counting) Read(b []byte) (int, error) {
	n, err := c.reader.Read(b)
	c.n += n
	return n, err
}

type reversed struct{ sort.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

type myErr struct {
	error
	code int
}

type rw interface {
	io.Reader
	io.Writer
	Close() error
}

type file struct {
	strings.Builder
	*strings.Reader
	closed bool
}

func (f *file) Close() error                      { f.closed = true; return nil }
func (f *file) Len() int                          { return f.Builder.Len() }
func (f *file) WriteByte(c byte) error            { return f.Builder.WriteByte(c) }
func (f *file) WriteString(s string) (int, error) { return f.Builder.WriteString(s) }

type safe struct {
	sync.Mutex
	m map[string]int
}

type num int

func (n num) show() string { return fmt.Sprint("num ", int(n)) }
func (n *num) bump()       { *n++ }

type withNum struct {
	num
	*int
	string
	alias
}

type alias = struct{ a int }

type shower interface{ show() string }
type bumper interface {
	shower
	bump()
}

type list[T any] struct{ items []T }

func (l *list[T]) push(v T) { l.items = append(l.items, v) }

type stack[T any] struct {
	list[T]
	name string
}

type node struct {
	*node
	v int
}

func main() {
	n := named{point{1, 2}, "n"}
	n.move(1)
	fmt.Println(n, n.x, n.point.y, n.norm(), n.point.norm())
	d := deep{&n, 5}
	d.move(10)
	d.y++
	fmt.Println(*d.named, d.norm(), d.point.norm(), n.x, d.name)
	cp := d
	cp.x = 1000
	fmt.Println(d.x, n.x)

	// Literals with promoted fields as keys.
	fmt.Println(named{x: 1, y: 2, name: "keys"}, shallow{w: 4, v: "outer"})
	fmt.Printf("%+v\n", stack[int]{items: []int{1}, name: "s"})
	fmt.Printf("%+v %+v\n", &named{y: 7}, []named{{x: 1}, {name: "m", x: 2}})

	b := both{left{1}, right{2}}
	fmt.Println(b.who(), b.only(), b.left.v, b.right.v)
	s := shallow{deepest{inner{1, 2}}, "outer"}
	fmt.Println(s.v, s.w, s.deepest.v, s.inner.w)

	c := &counting{reader: strings.NewReader("hello")}
	data, err := io.ReadAll(c)
	fmt.Println(string(data), err, c.n)
	words := []string{"b", "c", "a"}
	sort.Sort(reversed{sort.StringSlice(words)})
	fmt.Println(words)
	e := fmt.Errorf("wrapped: %w", myErr{errors.New("inner"), 7})
	var me myErr
	fmt.Println(errors.As(e, &me), me.code, me.Error(), e)

	f := &file{Reader: strings.NewReader("input")}
	var x rw = f
	fmt.Fprintf(x, "written %d", 1)
	buf := make([]byte, 3)
	x.Read(buf)
	x.Close()
	fmt.Println(string(buf), f.Builder.String(), f.closed, f.Len(), f.Reader.Len())
	m := safe{m: map[string]int{}}
	m.Lock()
	m.m["k"]++
	m.Unlock()
	fmt.Println(m.m, m.TryLock())

	w := withNum{num: 1, int: new(int), string: "str", alias: alias{3}}
	w.bump()
	*w.int = 9
	fmt.Println(w.show(), *w.int, w.string, w.a, w.num)
	var sh shower = w
	var bu bumper = &w
	bu.bump()
	fmt.Println(sh.show(), bu.show(), w.num)
	_, ok := any(w).(bumper)
	_, okp := any(&w).(bumper)
	fmt.Println(ok, okp)

	st := &stack[string]{name: "st"}
	st.push("a")
	st.push("b")
	fmt.Println(st.items, len(st.list.items))

	ch := node{&node{&node{nil, 3}, 2}, 1}
	fmt.Println(ch.v, ch.node.v, ch.node.node.v)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(deep{}.extra, deep{}.name)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var c counting
		c.Read(nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var sh shower = (*withNum)(nil)
		sh.show()
	}()

	// Anonymous structs and embedded interfaces in interfaces.
	an := struct {
		point
		tags []string
	}{point{3, 4}, nil}
	an.move(1)
	fmt.Println(an.norm(), an)
	var i interface {
		shower
		interface{ bump() }
	} = &w
	i.bump()
	fmt.Println(i.show(), any(i).(shower).show())
	type local struct{ *point }
	l := local{&an.point}
	l.move(100)
	mv := l.norm
	l.point = &point{}
	fmt.Println(an.x, mv() > 0, l.norm(), l == local{l.point})
}
