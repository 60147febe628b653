package main

type T struct{ Foo int; bar string }

func (t *T) M(x int) string { return "" }

func f(a int, b string) (int, error) { return 0, nil }
func v(a int, s ...string)           {}
func noval()                         {}

type I interface{ M(int) string }

const big = 1 << 100
const fl float64 = 2

func main() {
	var t T
	t.foo = 1
	t.Bar = 2
	t.baz()
	f(1)
	f(1, "a", 2)
	f()
	v()
	v(1, 2)
	v(1, []string{}...)
	v(1, "a", []string{}...)
	f(1, []string{}...)
	x := noval()
	_ = 1 << fl
	var i8 int8 = 300
	var u uint = -1
	var ii int = 1.5
	var s string = 1
	_ = big
	var i I = t
	_ = i.(T)
	_ = i.(*T)
	_ = t == nil
	_ = []int{} == []int{}
	_ = "a" + 1
	_ = 1 + "a"
	_ = s - s
	_ = !s
	_ = -s
	_ = ^1.5
	_ = &1
	_ = *s
	_ = s[1.5]
	_ = s[-1]
	_ = []int{1, 2}[:5:3]
	_ = [3]int{1, 2, 3, 4}
	_ = [...]int{1, 5: 2, 5: 3}
	_ = T{1}
	_ = T{Foo: 1, Foo: 2}
	_ = T{Foo: 1, 2}
	_ = T{Baz: 1}
	_ = map[string]int{"a": 1, "a": 2}
	_ = 1 / 0
	_ = 1.0 / 0
	_ = ii % 0
	_ = ii << -1
	_ = ii << 1.5
	_ = 1.5 << 2
	var ff float64 = 1 << u
	len(s)
	append(s, 1)
	_ = append(s, 1)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, 3, 2)
	_ = new(1, 2)
	copy(s, s)
	delete(s, 1)
	close(s)
	_ = cap(map[int]int{})
	_ = complex(1, "a")
	_ = real(s)
	_ = min(1, "a")
	_ = max(1, 2.5)
	clear(s)
	panic()
	_ = int("a")
	_ = string(1.5)
	_ = []byte(1)
	_ = int8(300)
	_ = int(1, 2)
	_ = int()
	_ = t.M
	_ = T.M
	_ = (*T).M
	_ = (*T).Foo
	f = nil
	go noval
	t.M
	1 + 2
	int
	len
	_ = i8
	_ = ff
}
