package main

func main() {
	goto end
	n := 1
	println(n)
end:
	println(2)
}
