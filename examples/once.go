// Once runs a function once, whoever comes first; RWMutex lets readers share.
package main

import (
	"fmt"
	"sync"
)

type config struct {
	once sync.Once
	mu   sync.RWMutex
	data map[string]int
	init int
}

func (c *config) load() {
	c.once.Do(func() {
		c.init++
		c.data = map[string]int{"a": 1}
	})
}

func (c *config) get(k string) (int, bool) {
	c.load()
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.data[k]
	return v, ok
}

func (c *config) set(k string, v int) {
	c.load()
	c.mu.Lock()
	c.data[k] = v
	c.mu.Unlock()
}

func main() {
	var c config
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.set(fmt.Sprint("k", i%5), i%5)
			c.get("a")
		}()
	}
	wg.Wait()
	v, ok := c.get("k3")
	fmt.Println(c.init, len(c.data), v, ok)
}
