// Sizes, offsets and alignments, and the conversions through unsafe.Pointer.
package main

import (
	"fmt"
	"math"
	"unsafe"
)

type mixed struct {
	a bool
	b int64
	c uint16
	d string
	e [3]byte
	f any
	g struct{}
}

type inner struct {
	x int8
	y int32
}

type outer struct {
	n byte
	inner
	*mixed
	last [2]inner
}

type generic[T any] struct {
	b bool
	v T
}

func sizeOf[T any]() uintptr { var z T; return unsafe.Sizeof(z) }

func offset[T any]() uintptr { var g generic[T]; return unsafe.Offsetof(g.v) }

const size = unsafe.Sizeof(mixed{})

var array [unsafe.Sizeof(inner{})]int

func main() {
	var m mixed
	fmt.Println(unsafe.Sizeof(m), unsafe.Alignof(m), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d),
		unsafe.Offsetof(m.e), unsafe.Offsetof(m.f), unsafe.Offsetof(m.g))
	var o outer
	fmt.Println(unsafe.Sizeof(o), unsafe.Offsetof(o.inner), unsafe.Offsetof(o.y), unsafe.Offsetof(o.last), unsafe.Alignof(o.last))
	fmt.Println(unsafe.Sizeof(true), unsafe.Sizeof(int8(0)), unsafe.Sizeof(int16(0)), unsafe.Sizeof('a'), unsafe.Sizeof(0),
		unsafe.Sizeof(0.5), unsafe.Sizeof(float32(0)), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(0)), unsafe.Sizeof(""))
	fmt.Println(unsafe.Sizeof([]int{}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(func() {}),
		unsafe.Sizeof(any(1)), unsafe.Sizeof(&m), unsafe.Sizeof([5]int16{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}))
	fmt.Println(sizeOf[int8](), sizeOf[string](), sizeOf[generic[int64]](), sizeOf[[3]generic[int8]](), offset[int32](), offset[byte]())
	fmt.Println(size, len(array), unsafe.Alignof(int64(0)), unsafe.Alignof(uint16(0)), unsafe.Alignof(m.a), unsafe.Alignof(""))
	fmt.Printf("%T %T\n", unsafe.Sizeof(0), unsafe.Pointer(nil))

	// Slices and strings.
	s := []int32{1, 2, 3, 4}
	p := unsafe.SliceData(s)
	t := unsafe.Slice(p, 2)
	t[0] = 100
	fmt.Println(s, t, len(t), cap(t), unsafe.Slice((*int)(nil), 0) == nil)
	b := []byte("bytes")
	str := unsafe.String(&b[0], 3)
	fmt.Println(str, unsafe.String((*byte)(nil), 0) == "", *unsafe.StringData("data"))
	q := (*int32)(unsafe.Add(unsafe.Pointer(p), 8))
	*q = 300
	fmt.Println(s, *(*int32)(unsafe.Add(unsafe.Pointer(q), -4)))

	// Pointers and back.
	f := 1.5
	u := *(*uint64)(unsafe.Pointer(&f))
	fmt.Println(u == math.Float64bits(f), u)
	type celsius struct{ deg int }
	type kelvin celsius
	c := celsius{20}
	k := (*kelvin)(unsafe.Pointer(&c))
	k.deg += 273
	up := unsafe.Pointer(&c)
	fmt.Println(c, (*celsius)(up) == &c, up == unsafe.Pointer(k), up != nil)
	x := struct{ a, b int64 }{1, 2}
	pb := (*int64)(unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + unsafe.Offsetof(x.b)))
	*pb = 20
	fmt.Println(x)
	i32 := int32(-1)
	fmt.Println(*(*uint32)(unsafe.Pointer(&i32)), *(*float32)(unsafe.Pointer(&[]uint32{0x40490fdb}[0])))
}
