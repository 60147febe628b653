// A module of several packages, one of them internal, with another module in the folder vendor.
package main

import (
	"fmt"

	"example.com/inventory/report"
	"example.com/inventory/stock"
)

type entry struct {
	*stock.Item
	report.Mark
}

var first = stock.All()[0]

func init() { fmt.Println("init main") }

func main() {
	first.Take(50)
	var lines []report.Line
	var closures []func()
	for _, i := range stock.All() {
		lines = append(lines, entry{Item: i})
		closures = append(closures, func() { fmt.Printf("%T %s\n", i, i.Name) })
	}
	report.Print(lines...)
	for _, c := range closures {
		c() // the same i: go.mod says 1.21
	}
	helper()
}
