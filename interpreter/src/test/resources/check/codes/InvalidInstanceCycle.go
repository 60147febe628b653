package main

func deeper[T any](n int) {
	if n > 0 {
		deeper[*T](n - 1)
	}
}

func main() { deeper[int](3) }
