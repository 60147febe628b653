package main

import (
	"no/such"
	"/absolute"
	"not//clean"
	"not/../clean"
)

func main() { println(such.Name) }
