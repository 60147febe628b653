package main

func main() {
	goto missing
unused:
	for {
		break nowhere
		continue nowhere
	}
dup:
	goto dup
dup:
	goto skip
	x := 1
	_ = x
skip:
	goto inside
	{
	inside:
	}
block:
	{
		continue block
	}
}
