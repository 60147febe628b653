// A mutex keeps a counter whole while many goroutines change it.
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *counter) inc(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key]++
}

func main() {
	c := counter{m: make(map[string]int)}
	var wg sync.WaitGroup
	for g := 0; g < 50; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 100; i++ {
				c.inc([]string{"a", "b", "c"}[i%3])
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.m["a"], c.m["b"], c.m["c"])
}
