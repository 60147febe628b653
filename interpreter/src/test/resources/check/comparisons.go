package main

type F func()

type I interface{ M() }
type T struct{}

func main() {
	var f, g F
	var m map[int]int
	var s []int
	_ = f == g
	_ = m == m
	_ = s == s
	_ = f == nil
	_ = 1 == "a"
	var i I
	var t T
	_ = i == t
	_ = nil == nil
	var c chan int
	_ = c < c
	_ = [1]func(){} == [1]func(){}
}
