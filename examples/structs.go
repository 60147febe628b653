// Structs are values: assignment copies, pointers share, embedding promotes.
package main

import "fmt"

type Point struct{ X, Y int }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }

type Named struct {
	Point
	Name string
	Tags []string
}

type Grid struct {
	cells [2][3]int
	org   Point
}

func main() {
	a := Point{1, 2}
	b := a
	b.X = 10
	p := &a
	p.Scale(3)
	fmt.Println(a, b, *p, a.Add(b), a == Point{3, 6})

	n := Named{Point: Point{5, 6}, Name: "n"}
	n.Scale(2)
	n.Tags = append(n.Tags, "x", "y")
	fmt.Printf("%v %+v\n", n, n)
	fmt.Printf("%#v\n", n)

	g := Grid{org: a}
	h := g
	h.cells[1][2] = 7
	h.org.Y = -1
	fmt.Println(g, h, g == h)

	anon := struct {
		ID   int
		Next *Point
	}{ID: 4}
	fmt.Printf("%+v %t\n", anon, anon.Next == nil)

	list := []Point{{1, 1}, {2, 2}}
	for _, q := range list {
		q.X = 100
	}
	for i := range list {
		list[i].Y = 100
	}
	fmt.Println(list)
	table := map[Point]string{{1, 2}: "here", {3, 4}: "there"}
	fmt.Println(table[Point{3, 4}], len(table))
}
