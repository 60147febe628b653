// Verbs and flags for all kinds of values.
package main

import (
	"errors"
	"fmt"
	"math"
)

type T struct {
	A int
	b string
	C []int
	D map[string]int
	E *int
	F any
	g error
}
type S string
type I int
type F float64
type B bool
type C complex128
type St struct{ n int }

func (s St) String() string { return fmt.Sprintf("St(%d)", s.n) }

type PSt struct{ n int }

func (s *PSt) String() string { return fmt.Sprintf("PSt(%d)", s.n) }

type Er struct{}

func (Er) Error() string { return "er!" }

type Gs struct{}

func (Gs) GoString() string { return "GS!" }

type Fm struct{ x int }

func (f Fm) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "[%c %d %v %d %v %v%v%v %s]", v, w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), fmt.FormatString(s, v))
}

type Pn struct{}

func (Pn) String() string { panic("boom") }

type Pn2 struct{}

func (Pn2) Error() string { panic(errors.New("err boom")) }

type Em struct {
	St
	X int
}
type em2 struct {
	Fm
	y St
	Z St
}
type Arr [3]byte
type Bs []byte
type Rec struct {
	Next *Rec
	V    int
}

func main() {
	verbs := "vdoxXcqUegsTw"
	flags := []string{"", "+", "#", " ", "-8", "+08", "8.3"}
	n := 5
	vals := []any{nil, true, false, 0, 1, -1, 42, -255, int8(-7), uint8(200), int64(math.MinInt64), uint64(math.MaxUint64), uintptr(77), 'x', '世', rune(0x110000), 0.0, 1.0, -2.5, 1e100, 1e-7, math.Inf(1), math.Inf(-1), math.NaN(), float32(0.1), 123456789.0, 1 + 2i, complex64(-1.5i), "", "hello", "héllo\n", "\xff\x00", []byte("bytes"), []byte(nil), []int{1, 2}, []int(nil), []string{"a", "b c"}, [3]int{1, 2, 3}, [2]bool{true}, map[string]int{"z": 1, "a": 2}, map[int]string(nil), map[any]any{1: "a", "x": 2, nil: 3, 2.5: 4, true: 5}, T{}, T{1, "x", []int{1}, map[string]int{"k": 1}, nil, 5, nil}, S("str"), I(7), F(2.5), B(true), C(1i), St{3}, PSt{4}, &PSt{5}, (*PSt)(nil), Er{}, Gs{}, Fm{1}, Pn{}, Pn2{}, Em{St{9}, 1}, em2{Fm{1}, St{1}, St{2}}, Arr{1, 2, 3}, Bs("xyz"), []any{1, nil, St{1}, []int{2}}, []error{nil}, struct{}{}, &T{A: 1}, &[]int{1}, &map[string]int{"a": 1}, &[2]int{1, 2}, []St{{1}, {2}}, []*int{nil}, map[St]int{{2}: 1, {1}: 2}, Rec{nil, 3}, &Rec{nil, 3}, [][]int{{1}, {2, 3}}, []float32{1.5, 0.1}, []string{"q"}, struct {
		A any
		B fmt.Stringer
	}{}, []rune("ab"), map[float64]int{math.NaN(): 1, 2: 2, -1: 3}, map[bool]int{true: 1, false: 0}, map[[2]int]string{{2, 1}: "b", {1, 5}: "a"}}
	for _, v := range vals {
		for _, f := range flags {
			for _, c := range verbs {
				format := "%" + f + string(c)
				s := fmt.Sprintf(format, v)
				if len(s) > 400 {
					s = s[:400]
				}
				fmt.Printf("%s %T: %s\n", format, v, s)
			}
		}
	}
	_ = n
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, 2, "x", nil)
	fmt.Printf("%[2]d %[1]d|%[3]*.[2]*[1]f|%[1]d %d|%[5]d|%[x]d|%[|%[1]|\n", 1, 2, 3)
	fmt.Printf("%*d|%-*d|%.*f|%*d\n", 5, 1, 5, 2, 2, 3.14159, "x", 3)
	fmt.Printf("%!|%|%-|%z|%%|%5%|%", 1)
	fmt.Println()
	fmt.Printf("%.3s|%.10s|%10.2s|%-10s|%x|% X|%#x\n", "日本語文字", "ab", "xyz", "l", "hi", "hi", []byte("hi"))
	fmt.Printf("%6.2f|%-8.3f|%+.1e|%g|%08.3f|%+08.3f|% d|%x\n", 3.14159, 2.5, 12345.678, 1e21, -3.14159, 3.14159, 5, -255)
	fmt.Printf("%t %v %5t|%-7t|\n", true, false, true, false)
	fmt.Printf("%U %#U %08b %o %O %#o %#b %c %q\n", '⌘', '⌘', 5, 8, 8, 8, 5, 65, 65)
	fmt.Print("a", "b", 1, 2, true, "c", 3.5, nil, nil, "\n")
	fmt.Println("a", 1, nil, []any{nil})
	fmt.Print(fmt.Sprint(), fmt.Sprintln(1, 2), fmt.Sprint(1, 2, "x", 3), "\n")
	e1 := fmt.Errorf("a: %w", errors.ErrUnsupported)
	e2 := fmt.Errorf("b: %w and %w", e1, errors.New("z"))
	e3 := fmt.Errorf("%[2]w %[1]w", e1, e2)
	e4 := fmt.Errorf("no %v", e1)
	e5 := fmt.Errorf("bad %w", 5)
	for _, e := range []error{e1, e2, e3, e4, e5} {
		fmt.Printf("%v %T %v %v\n", e, e, errors.Is(e, errors.ErrUnsupported), errors.Unwrap(e))
	}
	j := errors.Join(e1, nil, e5)
	fmt.Println(j, errors.Join(nil, nil) == nil, errors.Is(j, errors.ErrUnsupported))
	var er Er
	fmt.Println(errors.As(fmt.Errorf("x %w", Er{}), &er), er)
	var st fmt.Stringer
	fmt.Println(errors.As(e1, &st))
	fmt.Println(string(fmt.Appendf([]byte("x:"), "%d", 5)), string(fmt.Append(nil, 1, 2)), string(fmt.Appendln(nil, "q")))
	k, err := fmt.Println("héllo")
	fmt.Println(k, err)
	fmt.Printf("%v %+v %#v\n", struct {
		X, Y any
	}{1, "a"}, struct{ P *int }{nil}, []any{1, "a", nil, map[string]bool{"x": true}})
	fmt.Printf("%#v %#v %#v %#v %#v\n", 1.0, 1e6, 1e21, float32(2), []float64{1, 2.5})
	fmt.Printf("%#v %#v %#v\n", uint8(3), []byte{1, 2}, [2]uint8{1, 2})
	fmt.Printf("%v %v\n", []byte{1, 2}, [2]uint8{1, 2})
	fmt.Printf("%s %s\n", []string{"a", "b"}, errors.New("e"))
	fmt.Printf("%6d|%-6d|%06d\n", []int{1, 2}, []int{3}, [2]int{4, -5})
	fmt.Printf("%T %T %T %T %T\n", nil, 1, []any{}, struct{ A int }{}, func(int) string { return "" })
}
