// A fixed number of workers share a channel of jobs; results are gathered and
// put in order again.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type job struct{ id, n int }

type result struct {
	id  int
	sum int
}

func worker(jobs <-chan job, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		sum := 0
		for i := 1; i <= j.n; i++ {
			sum += i
		}
		results <- result{j.id, sum}
	}
}

func main() {
	jobs := make(chan job, 10)
	results := make(chan result, 10)
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go worker(jobs, results, &wg)
	}
	go func() {
		for i := 0; i < 20; i++ {
			jobs <- job{i, i * 100}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Printf("job %2d: %7d\n", r.id, r.sum)
	}
}
