package main

func a() int {}

func b(x bool) int {
	if x {
		return 1
	}
}

func c(x int) int {
	switch x {
	case 1:
		return 1
	}
}

func d() int {
	for {
		break
	}
}

func e(ch chan int) int {
L:
	for {
		select {
		case <-ch:
			break L
		}
	}
}

func f() int {
	for range 3 {
		return 1
	}
}

func ok1() int {
	for {
	}
}

func ok2(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
		panic("no")
	}
}

func ok3(x bool) int {
	if x {
		return 1
	} else {
		goto end
	}
end:
	return 2
}

func main() {}
