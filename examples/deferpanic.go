// Defer runs at the end, in reverse; recover stops a panic; named results can
// still be changed.
package main

import (
	"errors"
	"fmt"
	"os"
)

func order() {
	for i := 0; i < 3; i++ {
		defer fmt.Print(i, " ")
	}
	fmt.Print("body ")
}

func safeDivide(a, b int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	return a / b, nil
}

func double(n int) (r int) {
	defer func() { r *= 2 }()
	return n + 1
}

func nested() {
	defer func() { fmt.Println("outer recovered:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner recovered:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func main() {
	order()
	fmt.Println()
	fmt.Println(safeDivide(7, 2))
	fmt.Println(safeDivide(7, 0))
	fmt.Println(double(20))
	nested()
	func() {
		defer func() {
			r := recover()
			err, ok := r.(error)
			fmt.Println(ok, err)
		}()
		var s []int
		_ = s[3]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var m map[string]int
		m["x"] = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var x any = "text"
		_ = x.(int)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(errors.New("own error"))
	}()
	defer fmt.Println("not printed: os.Exit does not run deferred calls")
	os.Exit(0)
}
