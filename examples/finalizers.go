// Finalizers and cleanups run on a goroutine once their objects are gone.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type file struct {
	name string
	size int
	next *file
}

func (f *file) String() string { return f.name }

var (
	done  = make(chan string)
	saved *file
)

//go:noinline
func finalize() {
	f := &file{name: "a", next: &file{name: "b"}}
	runtime.SetFinalizer(f, func(f *file) {
		done <- fmt.Sprint(f.name, " ", f.size, " ", f.next.name)
	})
	f.size = 7 // the finalizer sees the last state
}

//go:noinline
func resurrect() {
	runtime.SetFinalizer(&file{name: "c"}, func(s fmt.Stringer) {
		saved = s.(*file)
		done <- "saved " + s.String()
	})
}

//go:noinline
func clear() {
	f := &file{name: "never"}
	runtime.SetFinalizer(f, func(f *file) { fmt.Println("finalized", f.name); os.Exit(3) })
	runtime.SetFinalizer(f, nil)
	runtime.SetFinalizer(f, func(f *file) int { done <- "the second"; return 1 })
}

//go:noinline
func cleanup() {
	f := &file{name: "d"}
	runtime.AddCleanup(f, func(n int) { done <- fmt.Sprint("cleanup ", n) }, 42)
	runtime.AddCleanup(f, func(n int) { fmt.Println("stopped", n); os.Exit(3) }, 43).Stop()
}

//go:noinline
func scrub(n int) int {
	if n == 0 {
		return 0
	}
	return scrub(n-1) + 1
}

func main() {
	for _, f := range []func(){finalize, resurrect, clear, cleanup} {
		f()
		scrub(100)
		runtime.GC()
		fmt.Println(<-done)
	}
	fmt.Println("still here:", saved.name)
	runtime.SetFinalizer(saved, func(f *file) { done <- "again " + f.name })
	saved = nil
	runtime.GC()
	fmt.Println(<-done)
	defer func() {
		fmt.Println(recover())
	}()
	runtime.AddCleanup[file, int](nil, func(int) {}, 0)
}
