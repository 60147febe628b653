// Untyped constants are exact; iota counts; typed ones wrap at run time only.
package main

import (
	"fmt"
	"math"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

func (d Weekday) String() string {
	return [...]string{"Sun", "Mon", "Tue", "Wed", "Thu"}[d]
}

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	big   = 1 << 100
	third = 1.0 / 3
	huge  = big * big
)

type Flags uint8

const (
	A Flags = 1 << iota
	B
	C
)

func main() {
	fmt.Println(Sunday, Monday, Thursday, KB, MB, GB)
	fmt.Println(big>>98, huge/big == big, third*3 == 1, 'a'+1, "con"+"cat")
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxInt8)
	f := A | C
	fmt.Printf("%03b %t %v\n", f, f&B == 0, f&^A)
	var u8 uint8 = 250
	var i8 int8 = 127
	u8 += 10
	i8++
	fmt.Println(u8, i8, ^u8, -i8, uint32(1)<<31, int32(math.MinInt32)/int32(-len(Sunday.String())/3))
	var s uint = 70
	fmt.Println(1<<s == 0, int64(-8)>>1, uint8(200)>>3, -7/2, -7%3, 7&^5)
	x := 0.1
	fmt.Println(x+0.2, float32(x)+0.2, int(2.99*x*10), math.Inf(1), -1/math.Inf(1), math.NaN())
	fmt.Println(0x1F, 0b101, 0o17, 1_000_000, 0x1p-2, 1e3, '\n', '世')
}
