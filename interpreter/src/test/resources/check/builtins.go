package main

func main() {
	_ = len(1)
	_ = cap(map[int]int{})
	_ = append(1, 2)
	_ = append([]int{}, "a")
	copy([]int{}, []string{})
	delete([]int{}, 1)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, 2, 1)
	_ = new(5, 6)
}
