// Package money is another module's: it comes from the folder vendor.
package money

import "fmt"

func init() { fmt.Println("init money") }

// Cents is an amount.
type Cents int64

func (c Cents) String() string { return fmt.Sprintf("%d.%02d", c/100, c%100) }

// Sum adds amounts up.
func Sum[T ~int64](amounts ...T) (total T) {
	for _, a := range amounts {
		total += a
	}
	return total
}
