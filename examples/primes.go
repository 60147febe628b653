// The program of the article: two goroutines look for the primes below 3000,
// each on a processor of its own, and their lines mix on the way out.
//
//test:compare sorted
package main

import (
	"fmt"
	"runtime"
	"sync"
)

// wg lets main wait until both goroutines are done.
var wg sync.WaitGroup

func main() {
	// Two Ps: both goroutines can run at the same moment.
	runtime.GOMAXPROCS(2)

	// One count for each goroutine.
	wg.Add(2)

	fmt.Println("고루틴 실행합니다.")
	go printPrime("A")
	go printPrime("B")

	fmt.Println("대기 중..")
	wg.Wait()

	fmt.Println("프로그램을 종료합니다.")
}

// printPrime prints the primes below 3000 with a prefix that tells who found them.
func printPrime(prefix string) {
	defer wg.Done()

next:
	for outer := 2; outer < 3000; outer++ {
		for inner := 2; inner < outer; inner++ {
			if outer%inner == 0 {
				continue next
			}
		}

		fmt.Printf("%s:%d\n", prefix, outer)
	}

	fmt.Println("완료: ", prefix)
}
