// The program that the build runs to learn which classes a start needs: it does
// a little of what most programs do.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

type shape interface{ area() float64 }

type rect struct{ w, h float64 }

func (r rect) area() float64 { return r.w * r.h }

type stack struct {
	items []int
	names map[string]int
}

func (s *stack) push(n int) {
	s.items = append(s.items, n)
	s.names[strconv.Itoa(n)] = n
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func divide(a, b int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("divide: %v", r)
		}
	}()
	return a / b, nil
}

func main() {
	runtime.GOMAXPROCS(2)
	s := &stack{names: make(map[string]int)}
	for i := range 10 {
		s.push(fib(i))
	}
	// Hot code, which is emitted.
	counts := make([]int, 8)
	for i := range 2000 {
		counts[i%len(counts)] += fib(i & 3)
	}
	sort.Slice(s.items, func(i, j int) bool { return s.items[i] > s.items[j] })
	fmt.Println(s.items, counts, len(s.names), strings.ToUpper("ok"), strings.Split("a,b", ","))
	fmt.Printf("%v %+v %d %s %q %x %6.2f %t %T\n", rect{1, 2}, s.names, 42, "x", "y", 255, 3.14, true, s)
	if _, err := divide(1, 0); err != nil && !errors.Is(err, os.ErrNotExist) {
		fmt.Println(err)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	results := make(chan int)
	total := 0
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- i * i
			mu.Lock()
			total += i
			mu.Unlock()
		}()
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	sum := 0
loop:
	for {
		select {
		case v, ok := <-results:
			if !ok {
				break loop
			}
			sum += v
		case <-time.After(time.Second):
			break loop
		}
	}
	var sh shape = rect{2, 3}
	switch x := sh.(type) {
	case rect:
		fmt.Println(x.area(), sum, total)
	}
	time.Sleep(time.Millisecond)
	fmt.Fprintln(os.Stderr, "done")
}
