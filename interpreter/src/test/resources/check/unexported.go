package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	fmt.println("x")
	fmt.newPrinter()
	fmt.PrintLn()
	os.exit(1)
	_ = fmt.pp
	_ = fmt.Foo
	var w fmt.State
	w.foo()
	var b bufio.Writer
	b.buf = nil
	b.Buf = nil
	b.writeString("")
}
