package main

import (
	"fmt"
	text "strings"
)

func main() {}
