// Labelled break and continue, goto, and switches with fallthrough.
package main

import "fmt"

func labels() {
outer:
	for i := 0; i < 4; i++ {
	middle:
		for j := range 4 {
			switch {
			case j == 1 && i == 0:
				continue outer
			case j == 2:
				break middle
			case i == 3:
				break outer
			}
			for k := 0; ; k++ {
				if k == 2 {
					continue middle
				}
				fmt.Print(i, j, k, " ")
			}
		}
		fmt.Print("; ")
	}
	fmt.Println()

	// Labels of switch and select.
sw:
	switch n := 1; n {
	case 1:
		for {
			if n++; n > 5 {
				break sw
			}
		}
		fmt.Println("unreached")
	}
	c := make(chan int, 1)
	c <- 1
sel:
	select {
	case v := <-c:
		for {
			if v == 1 {
				break sel
			}
		}
	}
	fmt.Println()
	// The same label in different functions, and one named like a variable.
	x := 0
x:
	for {
		func() {
		x:
			for {
				break x
			}
		}()
		if x++; x < 3 {
			continue x
		}
		break x
	}
	fmt.Println(x)
}

func jumps(n int) (s string) {
	i := 0
loop:
	if i < n {
		s += fmt.Sprint(i)
		i++
		goto loop
	}
	switch {
	case n > 2:
		goto big
	case n == 0:
		goto end
	}
	s += " small"
	goto end
big:
	s += " big"
	{
		goto inside
	inside:
		s += " inside"
	}
	for {
		for {
			goto end
		}
	}
end:
	return s + "."
}

// State machines jump back and forth; variables of a block are new each time.
func machine(input string) string {
	var fs []func() int
	out := ""
	pos := 0
start:
	if pos == len(input) {
		goto done
	}
	{
		at := pos
		fs = append(fs, func() int { at *= 2; return at })
	}
	switch input[pos] {
	case 'a':
		goto letterA
	case 'b':
		goto letterB
	}
	out += "?"
next:
	pos++
	goto start
letterA:
	out += "A"
	goto next
letterB:
	out += "B"
	goto next
done:
	for _, f := range fs {
		out += fmt.Sprint(f())
	}
	return out
}

func through(n int) (s string) {
	switch n {
	case 0:
		s += "zero "
		fallthrough
	case 1, 2:
		s += "small "
		if n == 2 {
			break
		}
		fallthrough
	case 100:
		s += "hundred "
	default:
		s += "default "
		fallthrough
	case 7:
		s += "seven "
		fallthrough
	case 8:
	}
	return
}

func calls(s string, v int) int { fmt.Print(s, " "); return v }

func switches(v any) string {
	switch x := 5; {
	case x > 10:
		return "big"
	case x > 3 && v == nil:
		return "nil"
	}
	switch t := v.(type) {
	case nil:
		return "nil type"
	case int, string:
		return fmt.Sprintf("int or string %v", t)
	case []int:
		t = append(t, 1)
		return fmt.Sprint("slice ", len(t))
	case error:
		return "error " + t.Error()
	case func() int:
		return fmt.Sprint("func ", t())
	case interface{ Len() int }:
		return fmt.Sprint("has Len ", t.Len())
	case *int, chan int:
		return fmt.Sprintf("%T", t)
	default:
		return fmt.Sprintf("other %T", t)
	}
}

type withLen []string

func (w withLen) Len() int { return len(w) }

func main() {
	labels()
	fmt.Println(jumps(0), jumps(2), jumps(4))
	fmt.Println(machine("abxb"))
	for _, n := range []int{0, 1, 2, 7, 8, 100, 50} {
		fmt.Print(through(n), "| ")
	}
	fmt.Println()

	// Cases are evaluated from left to right until one is equal.
	switch calls("tag", 2) {
	case calls("one", 1), calls("two", 2), calls("three", 3):
		fmt.Println("found")
	case calls("four", 4):
	}
	switch {
	case calls("a", 1) == 2, calls("b", 1) == 1:
		fmt.Println("true")
	}
	switch f := calls; f("init", 0) {
	default:
		fmt.Println("default first")
	case 5:
	}
	switch calls("empty", 1); {
	}
	switch {
	default:
	}
	fmt.Println()
	fmt.Println(switches(nil), switches(1), switches([]int{1}), switches(fmt.Errorf("e")))
	fmt.Println(switches(func() int { return 9 }), switches(withLen{"a"}), switches(new(int)), switches(2.5))
	var a, b any = 1, int8(1)
	switch a {
	case b, nil, "1":
		fmt.Println("wrong")
	case 1:
		fmt.Println("one")
	}
	switch s := "x"; s + "y" {
	case "xy":
		fmt.Println("xy")
	}
	switch f := 0.1; f + 0.2 {
	case 0.3:
		fmt.Println("exact")
	default:
		fmt.Println("inexact")
	}
	switch true {
	case false:
	case a == 1:
		fmt.Println("bool")
	}
	switch [2]int{1, 2} {
	case [...]int{1, 2}:
		fmt.Println("array")
	}
	// Variables of clauses are their own.
	var fs []func() string
	for i := range 3 {
		switch v := any(i).(type) {
		case int:
			v += 10
			fs = append(fs, func() string { v++; return fmt.Sprint(v) })
		}
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
}
