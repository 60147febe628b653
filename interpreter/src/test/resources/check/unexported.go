package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.println("x")
	fmt.newPrinter()
	fmt.PrintLn()
	strings.builder()
	_ = fmt.pp
	_ = fmt.Foo
	var w fmt.State
	w.foo()
	var b strings.Builder
	b.buf = nil
	b.Buf = nil
	b.writeString("")
}
