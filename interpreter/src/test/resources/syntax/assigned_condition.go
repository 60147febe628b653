package p

func f() {
	for i := 0; i =; i++ {
	}
	if x =
		y {
	}
	switch a, b = c; d {
	}
}
