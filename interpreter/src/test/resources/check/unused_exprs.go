package main

func f() int { return 1 }

func main() {
	x := 1
	x
	x + 1
	f
	f() + 1
	"a"
	-x
	len("a")
	append([]int{}, 1)
	int(x)
	func() {}
	[]int{1}
}
