// Slices share arrays: append, capacity, copy, three-index slices, 2-D.
package main

import "fmt"

func main() {
	var s []int
	for i := 0; i < 10; i++ {
		s = append(s, i)
		fmt.Print(len(s), "/", cap(s), " ")
	}
	fmt.Println()
	t := s[2:5]
	t[0] = 100
	fmt.Println(s[2], len(t), cap(t), t[:cap(t)])
	t = append(t, -1)
	fmt.Println(s)
	u := s[2:4:4]
	u = append(u, 7)
	fmt.Println(s[4], u, cap(u) >= 3)
	n := copy(s, s[5:])
	fmt.Println(n, s)
	fmt.Println(copy(s, []int{9, 9}), s[:3])
	a := [5]int{1, 2, 3}
	b := a
	b[0] = 50
	v := a[:]
	v[1] = 60
	fmt.Println(a, b, len(a), a == [5]int{1, 60, 3, 0, 0})
	grid := make([][]rune, 3)
	for i := range grid {
		grid[i] = []rune("...")
	}
	grid[1][1] = '#'
	for _, row := range grid {
		fmt.Println(string(row))
	}
	x := append([]byte("ab"), "cd"...)
	fmt.Println(string(x), len(x), s == nil, [...]string{2: "c", 0: "a"})
	s = s[:0]
	s = append(s[:0], append([]int{1, 2}, 3, 4)...)
	fmt.Println(s, min(3, 1, 2), max(2.5, 1))
	arr := [4]int(s)
	arr[0] = 11
	fmt.Println(arr, s[0])
}
