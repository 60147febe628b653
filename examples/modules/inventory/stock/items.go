package stock

import (
	"fmt"

	"example.org/money"
)

var items = []*Item{
	{"bolts", 15, 200},
	{"nuts", 7, 350},
}

func All() []*Item { return items }

func total() money.Cents {
	fmt.Println("variable stock.Total")
	var all []money.Cents
	for _, i := range items {
		all = append(all, i.Worth())
	}
	return money.Sum(all...)
}

func init() { fmt.Println("init stock, items.go, total", Total) }
