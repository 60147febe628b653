package main

func main() {
	println("a" - "b", !1, -"text", true + false, []int{} == []int{})
}
