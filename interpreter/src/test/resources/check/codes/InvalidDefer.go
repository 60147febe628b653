package main

func main() {
	defer int(3)
	defer len("text")
}
