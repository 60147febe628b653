// The capacity of slices made of strings: of a constant exactly its length.

package main

import "fmt"

var sink any

func main() {
	a := []byte("hello world")
	b := []rune("héllo")
	c := []byte("")
	d := []byte("hello")
	sink = [][]byte{a, c, d}
	sink = b
	d = append(d, 'x')
	sink = d
	fmt.Println(cap(a), cap(b), cap(c), c == nil, cap(d))
	s := fmt.Sprint("hello world")
	e := []byte(s)
	sink = e
	fmt.Println(cap(e))
}
