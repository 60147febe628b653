// The callers of a function, down to the start of its goroutine.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func f(done chan bool) {
	for i := 0; ; i++ {
		pc, _, line, ok := runtime.Caller(i)
		if !ok {
			break
		}
		n := runtime.FuncForPC(pc).Name()
		if strings.HasPrefix(n, "runtime.") {
			line = 0
		}
		fmt.Println(n, line)
	}
	pcs := make([]uintptr, 20)
	fr := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
	for {
		x, more := fr.Next()
		fmt.Print(x.Function, " ")
		if !more {
			break
		}
	}
	fmt.Println()
	done <- true
}

func main() {
	done := make(chan bool, 1)
	f(done)
	go f(done)
	<-done
	<-done
	go func() { defer func() { recover(); f(done) }(); panic(1) }()
	<-done
}

func init() { f(make(chan bool, 1)) }
