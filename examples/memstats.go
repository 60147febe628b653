// What runtime.MemStats says of 64 MB that are allocated and dropped again.
package main

import (
	"fmt"
	"runtime"
)

var keep [][]byte

func main() {
	var before, full, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 64 {
		keep = append(keep, make([]byte, 1<<20))
	}
	runtime.GC()
	runtime.ReadMemStats(&full)
	keep = nil
	runtime.GC()
	runtime.ReadMemStats(&after)
	// Other things may leave the heap at the same time, so these are bounds on one side.
	fmt.Println("64 MB are in the heap:", full.HeapAlloc >= 64<<20)
	fmt.Println("and gone again:", after.HeapAlloc < full.HeapAlloc-60<<20)
	fmt.Println("Sys has them:", full.Sys-before.Sys >= 60<<20)
	fmt.Println("all that was allocated:", after.TotalAlloc-before.TotalAlloc >= 64<<20)
	fmt.Println("collections:", after.NumGC-before.NumGC >= 2, after.NumForcedGC-before.NumForcedGC)
	fmt.Println("the last one is over:", after.LastGC > before.LastGC, after.PauseTotalNs > before.PauseTotalNs)
}
