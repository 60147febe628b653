// Integers of all widths: wrap-around, shifts, division and conversions.
package main

import (
	"fmt"
	"math"
)

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// ops applies every operator in the width of T.
func ops[T integer](x, y T) {
	fmt.Printf("%T %d %d:", x, x, y)
	fmt.Print(" ", x+y, " ", x-y, " ", x*y)
	if y != 0 {
		fmt.Print(" ", x/y, " ", x%y)
	}
	fmt.Print(" ", x&y, " ", x|y, " ", x^y, " ", x&^y, " ", -x, " ", ^x, " ", +y)
	fmt.Println(" ", x < y, x == y, x >= y)
}

func shifts[T integer](x T) {
	fmt.Printf("%T %d:", x, x)
	for _, n := range []uint8{0, 1, 7, 8, 15, 31, 32, 63, 64, 200} {
		fmt.Print(" ", x<<n, "/", x>>n)
	}
	fmt.Println()
}

func assignOps[T integer](x, y T) {
	z := x
	z += y
	fmt.Print(z, " ")
	z -= x
	z *= y
	fmt.Print(z, " ")
	z |= 1
	z /= y | 1
	fmt.Print(z, " ")
	z %= y | 3
	z <<= 3
	fmt.Print(z, " ")
	z >>= 1
	z &= 0x5f
	z ^= y
	z &^= 2
	z++
	fmt.Print(z, " ")
	z--
	fmt.Println(z)
}

// edges are values at the ends of the ranges.
func convert[T integer](v T) {
	fmt.Println(int8(v), int16(v), int32(v), int64(v), int(v),
		uint8(v), uint16(v), uint32(v), uint64(v), uint(v), uintptr(v), rune(v), byte(v))
}

func fromFloat(f float64) {
	fmt.Println(int8(f), int16(f), int32(f), int64(f), uint8(f), uint16(f), uint32(f), uint64(f))
}

type small int8
type wide uint64

var counter uint8 = 250

type packed struct {
	a int8
	b uint16
	c [2]int32
	d uint64
}

func main() {
	ops[int8](127, 1)
	ops[int8](-128, -1)
	ops[int8](100, 3)
	ops[int8](-7, 2)
	ops[uint8](255, 1)
	ops[uint8](3, 200)
	ops[int16](-32768, -1)
	ops[uint16](65535, 65535)
	ops[int32](math.MaxInt32, math.MaxInt32)
	ops[int32](math.MinInt32, -1)
	ops[uint32](math.MaxUint32, 2)
	ops[int64](math.MinInt64, -1)
	ops[int64](math.MaxInt64, math.MaxInt64)
	ops[uint64](math.MaxUint64, 3)
	ops[uint64](1<<63, 10)
	ops[uint](math.MaxUint, math.MaxUint-1)
	ops[uintptr](5, 0)
	ops[small](-128, -1)
	ops[wide](7, 1<<63)

	shifts[int8](-128)
	shifts[int8](77)
	shifts[uint8](255)
	shifts[int16](-2)
	shifts[uint16](0x8001)
	shifts[int32](-1 << 31)
	shifts[uint32](0xdeadbeef)
	shifts[int64](-5)
	shifts[uint64](1<<63 | 1)
	shifts[small](-1)

	assignOps[int8](100, 90)
	assignOps[uint8](100, 190)
	assignOps[int16](30000, 12345)
	assignOps[uint16](60000, 60001)
	assignOps[int32](2e9, -7)
	assignOps[uint32](4e9, 5)
	assignOps[int64](math.MaxInt64, 12)
	assignOps[uint64](math.MaxUint64, 9)

	convert[int64](-1)
	convert[int64](math.MinInt64)
	convert[uint64](math.MaxUint64 - 127)
	convert[int32](-129)
	convert[uint16](0xff80)
	convert[int8](-128)
	convert[int](1<<40 + 1<<31 + 1<<15 + 200)

	fromFloat(3.99)
	fromFloat(-3.99)
	fromFloat(127)
	f32 := float32(16777217)
	fmt.Println(int32(f32), uint64(float32(1<<30)), int64(float32(-f32)))
	fmt.Println(float64(uint64(math.MaxUint64)), float32(uint64(1<<63)), float64(int64(math.MinInt64)))
	fmt.Println(float64(uint64(1<<63+1025)), float32(uint64(1<<40+1<<16+1)), float32(int64(-1<<40-1)))
	var u64 uint64 = 1<<63 + 1<<62
	fmt.Println(uint64(float64(u64)), uint64(float32(u64)), float64(u64/3))

	// Counters in variables, fields, elements and maps wrap as well.
	for range 3 {
		counter += 3
	}
	p := packed{127, 65535, [2]int32{math.MaxInt32, math.MinInt32}, 0}
	p.a++
	p.b++
	p.c[0]++
	p.c[1]--
	p.d--
	q := &p
	q.a -= 1
	s := []uint8{255, 0}
	s[0]++
	s[1]--
	m := map[string]int16{"k": 32767}
	m["k"]++
	m["new"]--
	pi := &s[0]
	*pi -= 2
	fmt.Println(counter, p, s, m)

	// Shift counts of any type; the count may be larger than the width.
	var one int32 = 1
	var c64 uint64 = 1 << 40
	var c8 int8 = 31
	fmt.Println(one<<c64, one<<c8, one<<c8>>c8, -one>>c64, uint8(200)<<one>>one, 1<<c8 == 1<<31)
	var w int64 = 1.0 << c8
	var b byte = 1<<one + 255>>1
	var f uint16 = ^uint16(0) >> one
	fmt.Println(w, b, f, uint32(1)<<31>>31, int8(1)<<one<<one<<5)

	// Results of mixed expressions in parentheses are cut at each step.
	var x8, y8 int8 = 120, 110
	fmt.Println((x8+y8)/2, (int(x8)+int(y8))/2, x8*y8/y8, (x8+y8)>>1, -(x8 + y8), x8+y8 < 0)
	var ux, uy uint8 = 3, 5
	fmt.Println(ux-uy, (ux-uy)/2, int(ux)-int(uy), ^ux, -ux, ux-uy > 250, (ux-uy)%7)
	fmt.Println(uint32(ux-uy)*uint32(ux-uy), uint64(x8*y8), int64(uint32(1<<31))<<1)
	if v := x8 * 2; v < 0 {
		fmt.Println("wrapped", v)
	}
	switch ux - uy {
	case 254:
		fmt.Println("254")
	}
	arr := [256]string{254: "found"}
	fmt.Println(arr[ux-uy], 'a'+1, string(rune('a'+1)), "abc"[ux-2])
}
