// Sorting with sort.Slice, sort.Sort and friends, and binary search.
package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (a byAge) Len() int           { return len(a) }
func (a byAge) Less(i, j int) bool { return a[i].age < a[j].age }
func (a byAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }

func main() {
	people := []person{{"Kim", 31}, {"Lee", 25}, {"Park", 42}, {"Choi", 25}, {"Jung", 31}}
	sort.Stable(byAge(people))
	fmt.Println(people)
	sort.Slice(people, func(i, j int) bool { return people[i].name < people[j].name })
	fmt.Println(people)
	sort.Sort(sort.Reverse(byAge(people)))
	fmt.Println(people[0], people[4].age)

	ints := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(ints)
	fmt.Println(ints, sort.IntsAreSorted(ints), sort.SearchInts(ints, 8), sort.SearchInts(ints, 4))
	words := sort.StringSlice{"pear", "apple", "fig"}
	words.Sort()
	fmt.Println(words)
	i := sort.Search(1000, func(i int) bool { return i*i >= 500 })
	fmt.Println(i, i*i)
	fs := []float64{2.5, -1, 3e10}
	sort.Float64s(fs)
	fmt.Println(fs)
}
