// Package iter: values pulled from an iterator.
package main

import (
	"fmt"
	"iter"
	"runtime"
)

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator left")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panicked:", e)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

// zip ends with the shorter of the two.
func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for v := range a {
			w, ok := next()
			if !ok || !yield(v, w) {
				return
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(upTo(2))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	stop()

	next, stop = iter.Pull(upTo(9))
	fmt.Println(next())
	stop()
	fmt.Println(next())

	_, stop = iter.Pull(upTo(9))
	stop()
	fmt.Println("never started")

	letters := func(yield func(string) bool) { _ = yield("a") && yield("b") && yield("c") }
	for i, s := range zip(upTo(5), letters) {
		fmt.Println(i, s)
	}
	next2, stop2 := iter.Pull2(zip(upTo(1), letters))
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()

	bad := func(yield func(int) bool) {
		yield(1)
		panic("broken")
	}
	next, stop = iter.Pull(bad)
	fmt.Println(next())
	try("next", func() { next() })
	fmt.Println(next())
	next, stop = iter.Pull(bad)
	next()
	try("stop", stop)
	try("stop again", stop)

	next, _ = iter.Pull(func(yield func(int) bool) { next() })
	try("next in iterator", func() { next() })
	var saved func(int) bool
	next, _ = iter.Pull(func(yield func(int) bool) { saved = yield; yield(1) })
	next()
	try("yield outside", func() { saved(2) })

	done := make(chan bool)
	go func() {
		defer close(done)
		next, stop := iter.Pull(func(yield func(int) bool) {
			yield(1)
			runtime.Goexit()
		})
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
		fmt.Println("unreached")
	}()
	<-done
}
