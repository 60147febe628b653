package main

func main() {
	s := "text"
	println(s[0:1:2], [3]int{1, 2, 3}[0:2])
}
