// What an assignment evaluates first: the calls in its places, the calls in its values, and at last
// the places themselves.
package main

import "fmt"

var (
	s   []int
	arr [3]int
	m   map[string]int
	p   *pair
	n   int
)

type pair struct{ x, y int }

func reset() {
	s, arr, m, p, n = []int{0, 1, 2}, [3]int{0, 1, 2}, map[string]int{"a": 1}, &pair{0, 1}, 0
}

// change replaces everything and returns how often it was called.
func change() int {
	n++
	s, m, p = []int{10 * n, 20 * n, 30 * n}, map[string]int{"b": n}, &pair{n, n}
	arr[n%3] += 100
	return n
}

func two() (int, int) { return change(), change() }

func show(name string) {
	fmt.Println(name, s, arr, m, *p, n)
	reset()
}

func main() {
	reset()
	old, oldMap, oldPair := s, m, p
	s[1] = change()
	show("element")
	arr[min(p.x, 2)] = change()
	show("element of array at min")
	arr[len(s[p.x:])-1] = change()
	show("element of array at len")
	s[len(m)] += change()
	show("update")
	s[change()] = change()
	show("calls on both sides")
	s[change()]++
	show("increment")
	m["k"] = change()
	show("entry")
	m[fmt.Sprint(change())] = p.x
	show("entry with call")
	p.x = change()
	show("field")
	p.x, p.y = p.y, change()
	show("fields")
	s[0], s[p.y] = two()
	show("two results")
	s[change()], p.y = two()
	show("two results and a call")
	n, s[n] = 2, change()
	show("index assigned too")
	s = append(s[:1], change())
	show("append to a part")
	s = append(s, change(), s[0], change())
	show("append several")
	var ok bool
	s[change()], ok = m["b"]
	show(fmt.Sprint("comma ok ", ok))
	*p = pair{p.x, change()}
	show("struct")
	s, arr[s[1]%3] = s[:1], change()
	show("slice and element")
	m["q"], m["r"] = m["a"], change()
	show("entries")
	for s[change()] = range 2 {
	}
	show("range")
	fmt.Println(old, oldMap, *oldPair)
}
