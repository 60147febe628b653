// What package unsafe can do: sizes, strings and slices that share bytes, fields and elements by
// their offsets.
package main

import (
	"fmt"
	"unsafe"
)

type point struct {
	flag bool
	x    int32
	y    int64
	name string
	in   struct{ a, b uint16 }
	arr  [3]int16
}

type pair[K any] struct {
	first  K
	second byte
	third  K
}

func offsets[K any]() (uintptr, uintptr, uintptr, uintptr) {
	var p pair[K]
	return unsafe.Offsetof(p.second), unsafe.Offsetof(p.third), unsafe.Sizeof(p), unsafe.Alignof(p)
}

func toString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func toBytes(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	var p point
	fmt.Println(unsafe.Sizeof(p), unsafe.Alignof(p), unsafe.Offsetof(p.x), unsafe.Offsetof(p.y))
	fmt.Println(unsafe.Offsetof(p.name), unsafe.Offsetof(p.in), unsafe.Offsetof(p.in.b), unsafe.Offsetof(p.arr))
	fmt.Println(offsets[int64]())
	fmt.Println(offsets[string]())
	fmt.Println(offsets[byte]())

	b := []byte("shared")
	s := toString(b)
	b[0] = 'S'
	fmt.Println(s, string(toBytes("bytes")), len(toString(nil)))

	nums := [5]int32{10, 20, 30, 40, 50}
	q := unsafe.Pointer(&nums[1])
	fmt.Println(*(*int32)(unsafe.Add(q, 4)), *(*int32)(unsafe.Add(q, -4)))
	for i := range nums {
		e := (*int32)(unsafe.Pointer(uintptr(unsafe.Pointer(&nums)) + uintptr(i)*unsafe.Sizeof(nums[0])))
		*e += int32(i)
	}
	fmt.Println(nums)
	part := unsafe.Slice(&nums[1], 3)
	part[0] = -1
	fmt.Println(len(part), cap(part), nums)

	base := unsafe.Pointer(&p)
	*(*int64)(unsafe.Pointer(uintptr(base) + unsafe.Offsetof(p.y))) = 7
	*(*string)(unsafe.Add(base, unsafe.Offsetof(p.name))) = "set"
	*(*uint16)(unsafe.Add(base, unsafe.Offsetof(p.in)+unsafe.Offsetof(p.in.b))) = 9
	*(*int16)(unsafe.Add(base, unsafe.Offsetof(p.arr)+2)) = 5
	fmt.Printf("%+v\n", p)
	*(*int32)(unsafe.Pointer(uintptr(unsafe.Pointer(&p.y)) - 4)) = 3
	fmt.Println(p.x)

	words := []string{"a", "b", "c"}
	second := (*string)(unsafe.Add(unsafe.Pointer(&words[0]), unsafe.Sizeof("")))
	*second = "B"
	fmt.Println(words, *unsafe.SliceData(words))

	n := -1
	try(func() { _ = unsafe.Slice(&nums[0], n) })
	try(func() { _ = unsafe.String(&b[0], n) })
	try(func() { n = 1; _ = unsafe.Slice((*int)(nil), n) })
	try(func() { _ = unsafe.String(nil, n) })
	fmt.Println(unsafe.Slice((*int)(nil), 0) == nil, unsafe.String(nil, 0) == "")

	f := 1.5
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
}
