package main

func main() {
	n := 1
	var s string
	s = "text"
	switch v := any(n).(type) {
	case int:
	}
}
