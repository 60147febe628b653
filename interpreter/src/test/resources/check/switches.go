package main

func main() {
	x := 1
	switch x {
	case 1, 2:
	case 3, 1:
	case "a":
	default:
	default:
	}
	switch s := "a"; s {
	case "a":
	case "a":
	case 'b':
	}
	switch {
	case x:
	case x > 1:
	}
	switch f := 1.5; f {
	case 1.5, 1.50:
	}
	switch func() {} {
	}
	switch nil {
	}
}
