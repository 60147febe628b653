// Properties of runes, bits, and functions of math.
package main

import (
	"fmt"
	"math"
	"math/bits"
	"unicode"
)

func main() {
	h := uint64(0)
	add := func(b bool) {
		h *= 31
		if b {
			h++
		}
	}
	for r := rune(-1); r < 0x3000; r++ {
		add(unicode.IsLetter(r))
		add(unicode.IsDigit(r))
		add(unicode.IsNumber(r))
		add(unicode.IsUpper(r))
		add(unicode.IsLower(r))
		add(unicode.IsTitle(r))
		add(unicode.IsSpace(r))
		add(unicode.IsControl(r))
		add(unicode.IsPunct(r))
		add(unicode.IsSymbol(r))
		add(unicode.IsMark(r))
		add(unicode.IsGraphic(r))
		add(unicode.IsPrint(r))
		h += uint64(unicode.ToUpper(r)) + uint64(unicode.ToLower(r))*3 + uint64(unicode.ToTitle(r))*7 + uint64(unicode.SimpleFold(r))*11
		if r%512 == 0 {
			fmt.Println(r, h)
		}
	}
	for _, r := range []rune{'a', '한', '漢', 'я', '5', ' ', 0x1F600, 0x16EA0, -1, 0x110000} {
		fmt.Println(r, unicode.Is(unicode.Han, r), unicode.Is(unicode.Hangul, r), unicode.In(r, unicode.Latin, unicode.Cyrillic), unicode.Is(unicode.L, r), unicode.Is(unicode.Lu, r), unicode.IsOneOf([]*unicode.RangeTable{unicode.Letter, unicode.Digit}, r), unicode.Is(unicode.Beria_Erfe, r), unicode.To(unicode.UpperCase, r))
	}
	t := &unicode.RangeTable{R16: []unicode.Range16{{'a', 'e', 2}, {'x', 'z', 1}}, LatinOffset: 2}
	fmt.Println(unicode.Is(t, 'a'), unicode.Is(t, 'b'), unicode.Is(t, 'c'), unicode.Is(t, 'y'), unicode.Is(t, 'q'))
	for _, x := range []uint64{0, 1, 0x80, 0xdeadbeef, 1 << 63, math.MaxUint64, 0x0123456789abcdef} {
		fmt.Println(bits.LeadingZeros64(x), bits.TrailingZeros64(x), bits.OnesCount64(x), bits.RotateLeft64(x, 13), bits.RotateLeft64(x, -7), bits.Reverse64(x), bits.ReverseBytes64(x), bits.Len64(x))
		y := uint32(x)
		fmt.Println(bits.LeadingZeros32(y), bits.TrailingZeros32(y), bits.OnesCount32(y), bits.RotateLeft32(y, 13), bits.RotateLeft32(y, -7), bits.Reverse32(y), bits.ReverseBytes32(y), bits.Len32(y))
		z := uint16(x)
		fmt.Println(bits.LeadingZeros16(z), bits.TrailingZeros16(z), bits.OnesCount16(z), bits.RotateLeft16(z, 13), bits.RotateLeft16(z, -7), bits.Reverse16(z), bits.ReverseBytes16(z), bits.Len16(z))
		w := uint8(x)
		fmt.Println(bits.LeadingZeros8(w), bits.TrailingZeros8(w), bits.OnesCount8(w), bits.RotateLeft8(w, 3), bits.RotateLeft8(w, -7), bits.Reverse8(w), bits.Len8(w), bits.Len(uint(x)), bits.LeadingZeros(uint(x)))
		for _, v := range []uint64{1, 0xffff, 1 << 62, math.MaxUint64} {
			s, c := bits.Add64(x, v, 1)
			d, b := bits.Sub64(x, v, 1)
			hi, lo := bits.Mul64(x, v)
			fmt.Println(s, c, d, b, hi, lo, bits.Rem64(x, v, v))
			if x < v {
				q, r := bits.Div64(x, 12345678901234567890, v)
				fmt.Println(q, r)
			}
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		bits.Div64(5, 1, 3)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		bits.Div64(5, 1, 0)
	}()
	fmt.Println(math.Modf(-2.5))
	fr, ex := math.Frexp(10)
	fmt.Println(fr, ex, math.Ilogb(1000), math.Logb(0.1), math.Pow10(-3), math.Pow10(400))
	fmt.Println(math.MaxInt64, math.Pi, math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxUint32, uint64(math.MaxUint64), math.Inf(-1), math.NaN(), math.IsInf(math.Inf(1), -1), math.Dim(3, 1), math.Dim(1, 3))
	fmt.Println(math.Float32bits(1.5), math.Float32frombits(0x7f800000), math.Float64bits(-0.1), math.Nextafter32(1, 2), math.Nextafter(1, 0), math.Signbit(math.Copysign(0, -1)))
	fmt.Println(math.Sqrt(2), math.Sin(1), math.Pow(2, 0.5), math.Log(10), math.Floor(-1.5), math.Ldexp(0.5, -1074), math.FMA(2, 3, 4))
}
