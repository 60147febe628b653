// When the values of a return statement are read: after the calls in it.

package main

import "fmt"

type S struct{ a, b int }
type P struct{ p *int }

var g = 1

func fg() int { g += 10; return g }

func ret1() (int, int) { a := 1; f := func() int { a = 100; return 5 }; return a, f() }
func ret2() (int, int) { return g, fg() }
func ret3() (int, int) {
	s := S{1, 2}
	p := &s
	f := func() int { p.a = 100; return 5 }
	return p.a, f()
}
func ret4() (int, int) { s := []int{1, 2}; f := func() int { s[0] = 100; return 5 }; return s[0], f() }
func ret5() (int, int) {
	s := []int{1, 2}
	f := func() int { s = []int{7, 8}; return 5 }
	return s[0], f()
}
func ret6() (S, int)           { s := S{1, 2}; f := func() int { s.a = 100; return 5 }; return s, f() }
func ret7() (interface{}, int) { a := 1; f := func() int { a = 100; return 5 }; return a, f() }
func ret8() (a int, b int)     { a = 1; f := func() int { a = 100; return 5 }; return a, f() }
func ret9() (a int, b int)     { a = 1; f := func() int { a = 100; return 5 }; return a + 1, f() }
func ret10() (int, int) {
	m := map[int]int{1: 1}
	f := func() int { m[1] = 100; return 5 }
	return m[1], f()
}
func ret11() (int, int)     { a := 1; p := &a; f := func() int { *p = 100; return 5 }; return *p, f() }
func ret12() (int, int)     { a := 1; f := func() int { a = 100; return 5 }; return -a, f() }
func ret13() (string, int)  { a := "x"; f := func() int { a = "yy"; return 5 }; return a + "!", f() }
func ret14() (int, int)     { a := "x"; f := func() int { a = "yy"; return 5 }; return len(a), f() }
func ret15() (float64, int) { a := 1; f := func() int { a = 100; return 5 }; return float64(a), f() }
func ret16() ([3]int, int) {
	a := [3]int{1, 2, 3}
	f := func() int { a[0] = 100; return 5 }
	return a, f()
}
func ret17() (byte, int) { a := "x"; f := func() int { a = "yy"; return 5 }; return a[0], f() }
func ret18() (bool, int) { a := 1; f := func() int { a = 100; return 5 }; return a == 1, f() }
func ret19() (bool, int) { a := 1; f := func() int { a = 100; return 5 }; return a == 1 && a < 50, f() }
func ret20() (int, int) {
	var i interface{} = 1
	f := func() int { i = 100; return 5 }
	return i.(int), f()
}
func ret21() (int, int)      { a := 1; f := func() int { a = 100; return 5 }; return a / 1, f() }
func ret22() (int, int, int) { a := 1; f := func() int { a += 100; return 5 }; return a, f(), f() }
func ret23() (int, int, int) { a := 1; f := func() int { a += 100; return 5 }; return f(), a, f() }
func ret24() ([]int, int) {
	a := 1
	f := func() int { a += 100; return 5 }
	return []int{a, a + 1}, f()
}
func ret25() (S, int)  { a := 1; f := func() int { a += 100; return 5 }; return S{a, a + 1}, f() }
func ret26() (*S, int) { a := 1; f := func() int { a += 100; return 5 }; return &S{a, a + 1}, f() }
func ret27() (map[int]int, int) {
	a := 1
	f := func() int { a += 100; return 5 }
	return map[int]int{a: a}, f()
}
func ret28() ([]int, int) {
	s := []int{1, 2, 3}
	f := func() int { s = nil; return 5 }
	return s[1:], f()
}
func ret29() ([]int, int) {
	s := []int{1, 2, 3}
	f := func() int { s = nil; return 5 }
	return append(s, 4), f()
}
func ret30() (int, int) {
	a := 1
	f := func() int { a += 100; return 5 }
	return func() int { return a }(), f()
}
func ret31() (int, int) { a := 1; f := func() int { a += 100; return 5 }; return a + f(), f() }
func ret32() (int, int) { a := 1; f := func() int { a += 100; return 5 }; return f() + a, f() }
func ret33() (int, int) { a := 1; f := func() int { a += 100; return 5 }; return a*2 + f()*a, 0 }

func main() {
	fmt.Println(ret1())
	fmt.Println(ret2())
	fmt.Println(ret3())
	fmt.Println(ret4())
	fmt.Println(ret5())
	fmt.Println(ret6())
	fmt.Println(ret7())
	fmt.Println(ret8())
	fmt.Println(ret9())
	fmt.Println(ret10())
	fmt.Println(ret11())
	fmt.Println(ret12())
	fmt.Println(ret13())
	fmt.Println(ret14())
	fmt.Println(ret15())
	fmt.Println(ret16())
	fmt.Println(ret17())
	fmt.Println(ret18())
	fmt.Println(ret19())
	fmt.Println(ret20())
	fmt.Println(ret21())
	fmt.Println(ret22())
	fmt.Println(ret23())
	fmt.Println(ret24())
	fmt.Println(ret25())
	fmt.Println(ret26())
	fmt.Println(ret27())
	fmt.Println(ret28())
	fmt.Println(ret29())
	fmt.Println(ret30())
	fmt.Println(ret31())
	fmt.Println(ret32())
	fmt.Println(ret33())
}
