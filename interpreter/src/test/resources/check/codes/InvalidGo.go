package main

func main() {
	go cap([]int{})
	go float64(1)
}
