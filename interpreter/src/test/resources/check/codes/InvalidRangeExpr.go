package main

func main() {
	for range 1.5 {
	}
	for x := range struct{}{} {
		println(x)
	}
}
