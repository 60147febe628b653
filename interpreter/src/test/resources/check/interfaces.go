package main

type Shape interface {
	Area() float64
	Name() string
}

type Square struct{}

func (s *Square) Area() float64 { return 0 }
func (s *Square) Name() string  { return "" }

type Circle struct{}

func (c Circle) Area() float64 { return 0 }

type Wrong struct{}

func (Wrong) Area() int    { return 0 }
func (Wrong) Name() string { return "" }

type Lower struct{}

func (Lower) area() float64 { return 0 }
func (Lower) Name() string  { return "" }

func main() {
	var s Shape
	s = Square{}
	s = &Square{}
	s = Circle{}
	s = Wrong{}
	s = Lower{}
	s = 1
	var p *Shape = &s
	p.Area()
	s.Missing()
	_ = s
}
