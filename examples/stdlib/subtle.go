// Package crypto/subtle.
package main

import (
	"crypto/subtle"
	"fmt"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	a, b := []byte("secret"), []byte("secreT")
	fmt.Println(subtle.ConstantTimeCompare(a, a), subtle.ConstantTimeCompare(a, b), subtle.ConstantTimeCompare(a, a[:2]), subtle.ConstantTimeCompare(nil, nil))
	fmt.Println(subtle.ConstantTimeSelect(1, 5, 6), subtle.ConstantTimeSelect(0, 5, 6))
	fmt.Println(subtle.ConstantTimeByteEq(0, 255), subtle.ConstantTimeByteEq(7, 7), subtle.ConstantTimeEq(-1, 1), subtle.ConstantTimeEq(-1<<31, -1<<31))
	fmt.Println(subtle.ConstantTimeLessOrEq(1, 2), subtle.ConstantTimeLessOrEq(2, 2), subtle.ConstantTimeLessOrEq(3, 2), subtle.ConstantTimeLessOrEq(0, 1<<31-1))
	x := []byte{1, 2, 3}
	subtle.ConstantTimeCopy(0, x, []byte{7, 8, 9})
	fmt.Println(x)
	subtle.ConstantTimeCopy(1, x, []byte{7, 8, 9})
	fmt.Println(x)
	fmt.Println(subtle.XORBytes(x, x, []byte{255, 1}), x, subtle.XORBytes(nil, nil, x))
	try(func() { subtle.XORBytes(x[:1], x, x) })
	try(func() { subtle.XORBytes(x[1:], x, []byte{1, 2}) })
	try(func() { subtle.ConstantTimeCopy(1, x, nil) })
	subtle.WithDataIndependentTiming(func() { fmt.Println("called") })
}
