package main

import (
	"fmt"
	fmt "os"
	"strings"
)

var strings = 1

func main() {
	fmt.Nope()
	fmt.println()
	_ = fmt
	fmt = nil
	var x fmt
	_ = strings
}
