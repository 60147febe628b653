package main

func pair() (int, string) { return 1, "" }

func main() {
	a := 1
	var b, c = 2, 3
	c = 4
	n, s := pair()
	_ = n
	for i := range 3 {
	}
	for j := 0; false; {
	}
	if ok := true; true {
	}
	func() {
		inner := 0
	}()
	switch x := any(a).(type) {
	case int, string:
	}
}
