package main

func main() {
	s := "abc"
	_ = s + 'c'
	_ = s + s[0]
	var r rune = "a"
	var b byte = s
	for i, c := range s {
		var x string = c
		_ = x + i
	}
	_ = s * 2
	_ = s == 'a'
	_ = s.len
	_, _ = r, b
}
