package main

func main() {
	switch n := 1; n {
	case 1:
		if n > 0 {
			fallthrough
		}
	case 2:
		fallthrough
	}
	fallthrough
}
