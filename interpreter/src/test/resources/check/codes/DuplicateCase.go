package main

func name(n int) string {
	switch n {
	case 1, 2:
		return "few"
	case 2:
		return "two"
	}
	return ""
}

func main() { println(name(2)) }
