package main

func main() {
	seen := map[[]string]bool{}
	println(len(seen))
}
