// A barrier from a condition variable: nobody starts a round before all have
// ended the last one.
package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu      sync.Mutex
	cond    *sync.Cond
	size    int
	waiting int
	round   int
}

func newBarrier(n int) *barrier {
	b := &barrier{size: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	round := b.round
	b.waiting++
	if b.waiting == b.size {
		b.waiting = 0
		b.round++
		b.cond.Broadcast()
		return
	}
	for round == b.round {
		b.cond.Wait()
	}
}

func main() {
	const workers, rounds = 5, 4
	b := newBarrier(workers)
	var mu sync.Mutex
	done := make([]int, rounds)
	early := 0
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range rounds {
				mu.Lock()
				if r > 0 && done[r-1] != workers {
					early++
				}
				done[r]++
				mu.Unlock()
				b.wait()
			}
		}()
	}
	wg.Wait()
	fmt.Println(done, "early:", early)
}
