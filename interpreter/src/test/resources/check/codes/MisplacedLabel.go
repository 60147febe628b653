package main

func main() {
outer:
	println(1)
	for {
		continue outer
	}
}
