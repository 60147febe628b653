package p

func f() {
	if {
	}
	if x; {
	}
	if x := 1 {
	}
	if x = y {
	}
	if a+b = c+d {
	}
	if x++ {
	}
	if c <- v {
	}
	if x y {
	}
	if var x = 1; x {
	}
	if x
	{
	}
	if x {
	} else
	{
	}
	if x {
	} else x {
	}
	if x { } else if { }
	for i := 0; i < 10 {
	}
	for i := 0; {
	}
	for ;; {
	}
	for var i = 0; i < 10; i++ {
	}
	for i := 0; i < 10; i := 5 {
	}
	for x := range y; {
	}
	for range {
	}
	for x = 5 {
	}
	for x
	{
	}
	switch x := y {
	}
	switch x
	{
	}
	switch {
	x = 5
	case 1
	case 2, :
	default 3:
	}
	select x {
	}
	select {
	case a, b:
	x:
	default:
	}
	x := range y
}
