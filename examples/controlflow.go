// Every way to go somewhere else: labels, goto, switch, fallthrough, range.
package main

import "fmt"

func classify(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n%2 == 0:
		return "even"
	}
	return "odd"
}

func main() {
	for i := range 4 {
		fmt.Print(classify(i-1), " ")
	}
	fmt.Println()
outer:
	for i := 0; i < 5; i++ {
		for j := 0; ; j++ {
			switch {
			case j == 3:
				continue outer
			case i == 3:
				break outer
			case (i+j)%2 == 0:
				continue
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	switch x := 2; x {
	case 1, 2:
		fmt.Print("two ")
		fallthrough
	case 3:
		fmt.Print("three ")
	case 4:
		fmt.Print("four ")
	default:
		fmt.Print("default ")
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		fmt.Print("goto", i, " ")
		i++
		goto loop
	}
	fmt.Println()
	for k, n := 0, 100; k < n; k, n = k+1, n/2 {
		fmt.Print(k, ":", n, " ")
	}
	fmt.Println()
	for i, c := range [3]string{"a", "b", "c"} {
		fmt.Print(i, c, " ")
	}
	if n := len("four"); n > 4 {
		fmt.Println("long")
	} else if n == 4 {
		fmt.Println("exactly four")
	} else {
		fmt.Println("short")
	}
	var p *[3]int
	for i := range p {
		fmt.Print(i)
	}
	fmt.Println()
}
