package main

func main() {
	s := []int{}
	_ = s[2:1]
	_ = "abc"[1:2:3]
	_ = s["a":]
	m := map[int]int{}
	_ = m[1:2]
	_ = [3]int{}[:]
	_ = s[-1:]
	n := 1
	_ = n[:]
	_ = s[1:5:3]
	var p *[]int
	_ = p[:]
}
