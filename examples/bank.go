// Share by communicating: one goroutine owns the accounts, others ask it.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errFunds = errors.New("insufficient funds")

type request struct {
	from, to string
	amount   int
	reply    chan error
}

func owner(accounts map[string]int, reqs <-chan request, done chan<- map[string]int) {
	for r := range reqs {
		if accounts[r.from] < r.amount {
			r.reply <- fmt.Errorf("%s to %s: %w", r.from, r.to, errFunds)
			continue
		}
		accounts[r.from] -= r.amount
		accounts[r.to] += r.amount
		r.reply <- nil
	}
	done <- accounts
}

func main() {
	reqs := make(chan request)
	done := make(chan map[string]int)
	go owner(map[string]int{"a": 100, "b": 100, "c": 100}, reqs, done)
	names := []string{"a", "b", "c"}
	var wg sync.WaitGroup
	for i := range 30 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			reply := make(chan error)
			reqs <- request{names[i%3], names[(i+1)%3], i, reply}
			<-reply
		}()
	}
	wg.Wait()
	reply := make(chan error)
	reqs <- request{"a", "b", 100000, reply}
	err := <-reply
	fmt.Println(err, errors.Is(err, errFunds))
	close(reqs)
	final := <-done
	fmt.Println("sum stays", final["a"]+final["b"]+final["c"])
}
