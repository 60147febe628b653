package main

func main() {
	at := 2
	println(len([]string{at: "two"}))
}
