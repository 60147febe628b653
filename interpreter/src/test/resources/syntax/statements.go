package p

func f() {
	a, b
	a, b += 1, 2
	a, b <- c
	a++ + 1
	x := 1 y := 2
	go f
	go (f())
	defer (f())
	defer -f()
	defer f() + 1
	goto
	goto 5
	break 5
	return )
	return a b
	L: }

func g() {
	switch x {
	case 1: L: case 2:
	}
	/ 5
}

func h() {
	else {
	}
}

func i() {
	fallthrough x
	var a
	var a b c
	var a int := 5
	const c int := 5
	const d int
	var 5
	type T
	import "x"
	func g() {}
}
