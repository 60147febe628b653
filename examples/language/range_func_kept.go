// The body of a range over a function, kept and called after the loop has ended by a panic.
package main

import "fmt"

func main() {
	var kept func(int) bool
	func() {
		defer func() { fmt.Println(recover()) }()
		for x := range func(yield func(int) bool) { kept = yield; yield(1); panic("p") } {
			fmt.Println(x)
		}
	}()
	defer func() { fmt.Println(recover()) }()
	kept(2)
}
