// Package log.
//
//test:exit 1
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
)

func main() {
	var b bytes.Buffer
	l := log.New(&b, "pre: ", log.Lshortfile)
	l.Print("a", 1, 2, "b")
	l.Printf("%d\n", 5)
	l.SetFlags(log.Lmsgprefix | log.Lshortfile)
	l.Println("x", 3)
	func() { l.Output(2, "depth") }()
	l.SetPrefix("")
	l.SetFlags(0)
	l.Print()
	fmt.Print(b.String(), l.Prefix(), l.Flags(), l.Writer() == &b, "\n")
	b.Reset()
	l.SetFlags(log.LstdFlags | log.Lmicroseconds | log.LUTC)
	l.Print("dated")
	fmt.Println(b.Len(), b.String()[26:])
	func() {
		defer func() { fmt.Println(recover()) }()
		l.Panicf("panic %d", 1)
	}()
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	log.SetPrefix("std ")
	log.Println("line", log.Flags(), log.Prefix(), log.Default().Flags())
	defer fmt.Println("not reached")
	log.Fatalf("%s", "fatal")
}
