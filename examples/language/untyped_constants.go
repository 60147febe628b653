// Untyped constants of any size, their kinds and defaults.
package main

import (
	"fmt"
	"math"
	"time"
)

const (
	huge   = 1 << 500
	less   = huge>>498 - 1
	tiny   = 1.0 / huge
	mixed  = huge * tiny
	digits = 123456789012345678901234567890
	rest   = digits % 1_000_000_007
	ratio  = digits / 9e20
	bits   = ^0
	neg    = -7 / 2
	fneg   = -7 / 2.
	shr    = -1 >> 100
	mask   = digits & 0xffff
	xor    = -digits ^ 0xff
	clear  = 0xff &^ 0x0f
)

const (
	a = iota * 10
	b
	_
	d
	e = "s"
	f
	g    = iota
	h, i = iota, -iota
	j, k
)

type weekday uint8

const (
	sunday weekday = iota
	monday
	tuesday = weekday(7) + iota
	last    = iota
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
	gb
	yb = 1 << 80
)

const (
	r               = 'x'
	s               = "const" + "ant"
	l               = len(s)
	c               = s < "d" && len("é") == 2
	big             = len([10]struct{ a [huge >> 490]int8 }{})
	isEqual         = "a" < "b" && 1.0 == 1
	typed   int8    = -128
	inverse         = ^typed
	dur             = 1500 * time.Millisecond
	fl      float32 = 1.0 / 3
)

func main() {
	fmt.Println(less, mixed, rest, ratio, bits, neg, fneg, shr, mask, xor%1000, clear)
	fmt.Println(a, b, d, e, f, g, h, i, j, k)
	fmt.Println(sunday, monday, tuesday, last, kb, mb, gb, yb/gb/gb)
	fmt.Printf("%T %T %T %T %T\n", tuesday, last, r, fl, dur)
	fmt.Println(r, s, l, isEqual, big, typed, inverse, dur, fl)

	// Defaults and kinds: the later of integer, rune, float, complex.
	fmt.Printf("%T %T %T %T %T %T\n", 1, 'a', 1.0, 1i, "", true)
	fmt.Printf("%T %T %T %T %T\n", 1+'a', 'a'+1.0, 1+1.0, 1.5+1i, 1/2.0)
	fmt.Println('a'+1, 'a'/2.0, 5/2, 5/2., 5.0/2, 1/3*3, 1/3.*3, 7%4, -7%4)
	var x8 int8 = 'a' - 1.0
	var u8 uint8 = 255.0
	var f32 float32 = 1 << 100
	var c64 complex64 = 'a'
	var rn rune = 65.0
	fmt.Println(x8, u8, f32, c64, rn, string(rune(0x4e16)))

	// Shifts of untyped constants take the type around them.
	n := 3
	var i64 int64 = 1 << n
	var f64 = float64(1<<3) + 0.5
	var u16 uint16 = 1 << n << 13 >> 1
	var arr [1 << 3]int
	idx := []int{1, 2, 3}[1.0<<(n-2)]
	fmt.Println(i64, f64, u16, len(arr), idx, 1<<n == 8, uint8(1)<<n|1<<n)

	// Exact arithmetic.
	const third = 1.0 / 3
	fmt.Println(third+third+third == 1, 0.1+0.2 == 0.3, math.Pi-3.14159265358979323846264338327950288419716939937510582097494459 == 0)
	fmt.Println(uint64(math.MaxUint64), float32(math.MaxFloat32), math.SmallestNonzeroFloat64/2*2 == math.SmallestNonzeroFloat64)
	const e1 = 2.71828182845904523536028747135266249775724709369995957496696763
	fmt.Println(float32(e1), float64(e1), e1*1e50, int64(e1*1e18-e1*1e18+2), e1 == math.E)
	fmt.Println(9007199254740993.0, float64(9007199254740993), 0.1e-320, 1e308*10/10)
	fmt.Println(uint64(1<<64-1), int64(-1<<63), -9223372036854775808, 0xFFFF_FFFF, 0b1010, 0o17, 017, 0x1p4)
	const m1 = -1
	fmt.Println(uint32(m1&0xffffffff), ^uint8(m1&0xff), -m1, math.MinInt64 == -1<<63)

	// Conversions of constants.
	fmt.Println(float32(0.1) == 0.1, float64(float32(0.5)), string(rune(r)), []byte("hé"), int('0'), complex64(2))
	var iface any = 1 << 40
	var err interface{ error } = nil
	fmt.Printf("%T %v %v\n", iface, iface == any(1<<40), err == nil)
	switch any(1.0) {
	case 1:
		fmt.Println("int")
	case 1.0:
		fmt.Println("float64")
	}
	const local = iota + 3
	const (
		la, lb = iota, iota << 1
		lc, ld
	)
	fmt.Println(local, la, lb, lc, ld, len("\xff\u00e9\U0001F600"), 'é', '\'', '\x41', '\377')
}
