// Timers and tickers deliver on channels; a stopped timer does not fire.
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(5 * time.Millisecond)
	start := time.Now()
	for i := 1; i <= 3; i++ {
		<-ticker.C
		fmt.Println("tick", i)
	}
	ticker.Stop()
	fmt.Println("took at least 15ms:", time.Since(start) >= 15*time.Millisecond)

	t := time.NewTimer(time.Hour)
	fmt.Println("stopped:", t.Stop(), t.Stop())
	fired := make(chan string)
	time.AfterFunc(time.Millisecond, func() { fired <- "fired" })
	fmt.Println(<-fired)
	fmt.Println(1500*time.Millisecond, time.Duration(0), 90*time.Minute, time.Second.Seconds())
}
