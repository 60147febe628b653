// A goroutine that never blocks and never calls anything does not keep the
// others from running, even on a single P.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	stop := false
	spins := 0
	go func() {
		for !stop {
			spins++
		}
	}()
	for i := range 5 {
		runtime.Gosched()
		fmt.Println("main runs", i)
	}
	stop = true
	fmt.Println("goroutines on", runtime.GOMAXPROCS(0), "P")
}
