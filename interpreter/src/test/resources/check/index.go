package main

func main() {
	a := [3]int{}
	s := []int{}
	m := map[string]int{}
	_ = a[3]
	_ = a[-1]
	_ = s["x"]
	_ = m[1]
	_ = s[1.5]
	_ = "abc"[5]
	n := 1
	_ = n[0]
	p := &s
	_ = p[0]
}
