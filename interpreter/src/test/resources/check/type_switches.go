package main

type I interface{ M() }
type T struct{}

func main() {
	var x any
	switch x.(type) {
	case int, string:
	case string:
	case nil, nil:
	case T, undefinedType:
	case 5:
	}
	var i I
	switch i.(type) {
	case T:
	case *T:
	}
	n := 1
	switch n.(type) {
	}
	switch y := x.(type) {
	}
	switch _ := x.(type) {
	}
	_ = x.(type)
}
