package main

func find(n int) (at int, ok bool) {
	if at := n * 2; at > 3 {
		return
	}
	return n, true
}

func main() { println(find(1)) }
