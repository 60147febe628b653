package stock

import (
	"fmt"

	"example.com/inventory/internal/units"
	"example.org/money"
)

// Total depends on items, which is in another file.
var Total = total()

// Item is promoted into the types of other packages.
type Item struct {
	Name  string
	price money.Cents
	count int
}

func (i *Item) Take(n int) { i.count -= n }

func (i Item) Worth() money.Cents { return i.price * money.Cents(i.count) }

func (i Item) String() string {
	return fmt.Sprintf("%d %s of %s at %v", i.count, units.Piece, i.Name, i.price)
}

func init() { fmt.Println("init stock, item.go") }
