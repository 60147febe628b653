// The texts and types of run-time errors.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		e := recover()
		r, ok := e.(runtime.Error)
		fmt.Printf("%v [%T %v]\n", e, e, ok)
		if ok {
			r.RuntimeError()
		}
	}()
	f()
	fmt.Print("no panic: ")
}

type I interface{ M() }
type J interface{ N(int) string }
type T struct{ n int }
type P struct{}

func (T) M()  {}
func (*P) M() {}

type E string

func (e E) Error() string { return string(e) }

func use(...any) {}

func main() {
	s := []int{1, 2, 3}
	a := [4]int{}
	str := "héllo"
	n, neg, zero := 5, -1, 0
	var u8 uint8 = 200
	var big uint64 = 1 << 63
	var i64 int64 = -1 << 40
	pa := &a

	// Indices.
	try(func() { _ = s[n] })
	try(func() { _ = s[neg] })
	try(func() { s[u8] = 1 })
	try(func() { _ = s[big] })
	try(func() { _ = s[i64] })
	try(func() { _ = a[n] })
	try(func() { pa[neg]++ })
	try(func() { _ = str[n+5] })
	try(func() { _ = str[neg] })
	try(func() { _ = []byte(nil)[zero] })
	try(func() { a[u8], n = 1, 2 })

	// Slices.
	try(func() { _ = s[n:] })
	try(func() { _ = s[neg:] })
	try(func() { _ = s[:n] })
	try(func() { _ = s[:neg] })
	try(func() { _ = s[n-3 : n-4 : n-2] })
	try(func() { _ = s[n-2 : n-4] })
	try(func() { _ = s[zero:1:n] })
	try(func() { _ = s[zero:n:3] })
	try(func() { _ = s[n:3:3] })
	try(func() { _ = s[big:] })
	try(func() { _ = a[n:] })
	try(func() { _ = pa[:n] })
	try(func() { _ = pa[n-2 : n-3] })
	try(func() { _ = str[n+3:] })
	try(func() { _ = str[:n+3] })
	try(func() { _ = str[n : n-3] })
	try(func() { _ = str[neg:] })

	// To arrays.
	try(func() { _ = [4]int(s) })
	try(func() { _ = (*[5]int)(s) })
	try(func() { _ = [0]int(s) })

	// Arithmetic and sizes.
	try(func() { _ = n / zero })
	try(func() { _ = u8 % uint8(zero) })
	try(func() { n %= zero })
	try(func() { _ = 1 << neg })
	try(func() { _ = n >> i64 })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, 1, zero) })
	try(func() { _ = make([]int64, big) })
	try(func() { _ = make([]int, 1, i64) })
	try(func() { _ = make(chan int, neg) })
	try(func() { use(make(map[int]int, neg)) })

	// Nil.
	var p *T
	var pp **T
	var m map[string]int
	var f func(int) int
	var i I
	var e error
	var nilArr *[3]int
	try(func() { _ = p.n })
	try(func() { p.n = 1 })
	try(func() { p.M() })
	try(func() { _ = *pp })
	try(func() { _ = *p })
	try(func() { m["k"] = 1 })
	try(func() { m["k"]++ })
	try(func() { delete(m, "k") })
	try(func() { f(1) })
	try(func() { i.M() })
	try(func() { _ = e.Error() })
	try(func() { _ = i.M })
	try(func() { _ = nilArr[1] })
	try(func() { _ = len(nilArr) })
	try(func() {
		for range nilArr {
			n++
		}
	})
	try(func() {
		for _, v := range nilArr {
			n += v
		}
	})
	try(func() { _ = nilArr[:] })

	// Type assertions.
	var x any = 5
	var y any
	try(func() { _ = x.(string) })
	try(func() { _ = y.(string) })
	try(func() { _ = y.(I) })
	try(func() { _ = x.(I) })
	try(func() { _ = any(T{}).(J) })
	try(func() { _ = any(P{}).(I) })
	try(func() { _ = any(&T{}).(T) })
	try(func() { _ = i.(T) })
	try(func() { i = T{}; _ = i.(*P) })
	try(func() {
		_ = i.(interface {
			M()
			N()
		})
	})
	try(func() { _ = x.(fmt.Stringer) })
	try(func() { _ = x.(map[string][]*T) })
	try(func() { _ = any(E("x")).(interface{ Unwrap() error }) })
	try(func() { _ = x.(func(int, ...string) (bool, error)) })
	{
		type T struct{ n int }
		try(func() { _ = i.(any).(T) })
	}

	// Comparisons and keys.
	var fn any = func() {}
	var sl any = []int{}
	try(func() { _ = fn == fn })
	try(func() { _ = sl == sl })
	try(func() { _ = [1]any{sl} == [1]any{sl} })
	try(func() { use(map[any]int{sl: 1}) })
	try(func() { _ = map[any]int{}[fn] })
	try(func() { _ = map[any]int(nil)[struct{ f any }{m}] })
	try(func() { delete(map[any]int{1: 1}, sl) })
	try(func() {
		switch fn {
		case fn:
		}
	})
	try(func() { _ = sl == any([]string{}) })

	// Channels.
	var c chan int
	try(func() { close(c) })
	c = make(chan int, 1)
	close(c)
	try(func() { close(c) })
	try(func() { c <- 1 })
	try(func() {
		select {
		case c <- 1:
		default:
		}
	})

	// Errors like others.
	var re runtime.Error
	func() {
		defer func() { fmt.Println(errors.As(recover().(error), &re), re) }()
		_ = s[n]
	}()
	var te *runtime.TypeAssertionError
	func() {
		defer func() { fmt.Println(errors.As(fmt.Errorf("w: %w", recover().(error)), &te), te) }()
		_ = x.(string)
	}()
	try(func() { panic(fmt.Sprintf("%d", 1)) })
	try(func() { panic(E("own")) })
	try(func() { panic(nil) })
}
