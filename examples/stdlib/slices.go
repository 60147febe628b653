// Packages slices and maps.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type person struct {
	name string
	age  int
}

type names []string

func try(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	c := slices.Clone(s)
	slices.Sort(c)
	fmt.Println(s, c, slices.IsSorted(c), slices.Max(s), slices.Min(s), slices.Index(s, 4), slices.Contains(s, 7))
	fmt.Println(slices.BinarySearch(c, 5))
	fmt.Println(slices.BinarySearch(c, 7))
	fmt.Println(slices.Compact(c), c, slices.Equal(s, c), slices.Compare(s, c), slices.Compare([]int{1}, []int{1, 2}))
	slices.Reverse(s)
	fmt.Println(s, slices.Insert(slices.Clone(s), 2, 100, 200), slices.Delete(slices.Clone(s), 1, 3), slices.Replace(slices.Clone(s), 0, 3, 7))
	d := []int{1, 2, 3, 4, 5}
	e := slices.DeleteFunc(d, func(i int) bool { return i%2 == 0 })
	fmt.Println(e, d, slices.IndexFunc(d, func(i int) bool { return i > 2 }), cap(slices.Clip(d[:2])), cap(slices.Grow(d[:0], 10)) >= 10)
	fmt.Println(slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]string{"a", "b"}, 2), slices.Clone([]int(nil)) == nil, slices.Clone([]int{}) == nil)
	self := []int{0, 1, 2, 3, 4, 5, 6, 7}[:4]
	fmt.Println(slices.Insert(self, 1, self[2:4]...))
	fmt.Println(slices.Replace([]int{1, 2, 3, 4}, 1, 2, 8, 9, 10), slices.Replace(names{"a", "b"}, 1, 2))

	ps := []person{{"Al", 30}, {"Bo", 25}, {"Cy", 30}, {"Di", 25}}
	slices.SortStableFunc(ps, func(a, b person) int { return cmp.Compare(a.age, b.age) })
	fmt.Println(ps)
	slices.SortFunc(ps, func(a, b person) int { return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(b.name, a.name)) })
	fmt.Println(ps, slices.MaxFunc(ps, func(a, b person) int { return a.age - b.age }), slices.MinFunc(ps, func(a, b person) int { return a.age - b.age }))
	at, ok := slices.BinarySearchFunc([]person{{"a", 1}, {"b", 5}}, 5, func(p person, n int) int { return p.age - n })
	fmt.Println(at, ok)
	f := []float64{2, math.NaN(), 1, math.Inf(-1)}
	slices.Sort(f)
	fmt.Println(f, slices.Max(f), slices.Min([]float64{1, 2}))
	big := make([]int, 100)
	for i := range big {
		big[i] = (i * 37) % 50
	}
	pairs := make([][2]int, 100)
	for i := range pairs {
		pairs[i] = [2]int{big[i], i}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[0] - b[0] })
	fmt.Println(pairs)

	for i, v := range slices.Backward([]string{"x", "y"}) {
		fmt.Print(i, v, " ")
	}
	for ch := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(ch, cap(ch), " ")
	}
	fmt.Println(slices.Collect(slices.Values(names{"p", "q"})), slices.AppendSeq([]int{0}, slices.Values([]int{1})), slices.Collect(maps.Keys(map[int]int(nil))) == nil)

	m := map[string]int{"one": 1, "two": 2, "three": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	n := maps.Clone(m)
	maps.DeleteFunc(n, func(k string, v int) bool { return v > 2 })
	maps.Copy(n, map[string]int{"one": 10, "ten": 10})
	fmt.Println(n, maps.Equal(m, n), maps.EqualFunc(m, m, func(a, b int) bool { return a == b }), maps.Clone(map[int]int(nil)) == nil)
	maps.Insert(n, maps.All(m))
	fmt.Println(n, maps.Collect(slices.All([]string{"a", "b"})))
	fmt.Println(slices.SortedFunc(maps.Keys(m), func(a, b string) int { return len(a) - len(b) + strings.Compare(a, b) }))

	try(func() { slices.Insert(s, 100, 1) })
	try(func() { slices.Delete(s, 3, 2) })
	try(func() { slices.Max([]int{}) })
	try(func() { slices.Grow(s, -1) })
	try(func() { slices.Repeat(s, -1) })
	try(func() { slices.Chunk(s, 0) })
}
