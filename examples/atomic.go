// Atomic additions and compare-and-swap without a lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var plain int64
	var typed atomic.Int32
	var max atomic.Int64
	var wg sync.WaitGroup
	for g := 1; g <= 20; g++ {
		wg.Add(1)
		go func(n int64) {
			defer wg.Done()
			for i := 0; i < 500; i++ {
				atomic.AddInt64(&plain, 1)
				typed.Add(2)
			}
			for {
				old := max.Load()
				if old >= n || max.CompareAndSwap(old, n) {
					return
				}
			}
		}(int64(g))
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&plain), typed.Load(), max.Load())
}
