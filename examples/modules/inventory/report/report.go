package report

import "fmt"

// Line is what has a worth: an interface with an unexported method of this package.
type Line interface {
	fmt.Stringer
	hidden()
}

// Mark lets types of other packages be lines.
type Mark struct{}

func (Mark) hidden() {}

func Print(lines ...Line) {
	for i, l := range lines {
		fmt.Printf("%d: %v\n", i+1, l)
	}
}

func init() { fmt.Println("init report") }
