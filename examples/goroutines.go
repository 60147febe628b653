// Starting goroutines and waiting for them: each one fills its own place, so
// the result does not depend on the order in which they run.
package main

import (
	"fmt"
	"sync"
)

func square(n int, out *int, wg *sync.WaitGroup) {
	defer wg.Done()
	*out = n * n
}

func main() {
	var wg sync.WaitGroup
	results := make([]int, 10)
	for i := range results {
		wg.Add(1)
		go square(i, &results[i], &wg)
	}
	wg.Wait()
	fmt.Println(results)
}
