// Interfaces are satisfied by having the methods: type switches, assertions,
// embedding, and the empty interface.
package main

import (
	"fmt"
	"math"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Named interface{ Name() string }

type NamedShape interface {
	Shape
	Named
}

type Rect struct{ w, h float64 }
type Circle struct{ r float64 }

func (r Rect) Area() float64         { return r.w * r.h }
func (r Rect) Perimeter() float64    { return 2 * (r.w + r.h) }
func (c *Circle) Area() float64      { return math.Pi * c.r * c.r }
func (c *Circle) Perimeter() float64 { return 2 * math.Pi * c.r }
func (c *Circle) Name() string       { return "circle" }

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

func describe(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string of " + fmt.Sprint(len(v))
	case []int:
		return fmt.Sprint("slice ", v)
	case NamedShape:
		return "named shape " + v.Name()
	case Shape:
		return fmt.Sprintf("shape of area %.2f", v.Area())
	case fmt.Stringer:
		return "stringer " + v.String()
	case error:
		return "error " + v.Error()
	case func() int:
		return fmt.Sprint("function giving ", v())
	default:
		return fmt.Sprintf("%T", v)
	}
}

func main() {
	shapes := []Shape{Rect{3, 4}, &Circle{1}}
	for _, s := range shapes {
		fmt.Printf("%T %.3f %.3f\n", s, s.Area(), s.Perimeter())
		if n, ok := s.(Named); ok {
			fmt.Println("  has a name:", n.Name())
		}
	}
	for _, x := range []any{nil, 7, int64(8), "hello", []int{1, 2}, shapes[0], shapes[1], Celsius(36.6),
		fmt.Errorf("bad"), func() int { return 42 }, map[string]bool{"a": true}, 1.5, struct{}{}} {
		fmt.Println(describe(x))
	}
	var s Shape
	fmt.Println(s == nil, shapes[0] == Shape(Rect{3, 4}))
}
