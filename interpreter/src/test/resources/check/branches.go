package main

func main() {
	break
	continue
	fallthrough
	if true {
		break
	}
	switch {
	case true:
		continue
	case false:
		fallthrough
	}
	switch any(1).(type) {
	case int:
		fallthrough
	default:
	}
	select {
	default:
		fallthrough
	}
	for {
		func() {
			break
		}()
	}
}
