// Package units can only be imported inside of this module.
package units

import "fmt"

var Piece = announce("units.Piece", "pc")

func init() { fmt.Println("init units") }

func announce(name, v string) string {
	fmt.Println("variable", name)
	return v
}
