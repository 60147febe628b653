package main

func f() {}

func main() {
	defer f
	go f
	defer func() {}
	defer int(1)
	defer append([]int{}, 1)
	go f(1)
	defer undefinedFunc()
}
