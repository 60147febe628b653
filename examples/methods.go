// Methods on any named type, method values and expressions, and promotion.
package main

import (
	"fmt"
	"strings"
)

type Stack []int

func (s *Stack) Push(v int) { *s = append(*s, v) }
func (s *Stack) Pop() int {
	old := *s
	v := old[len(old)-1]
	*s = old[:len(old)-1]
	return v
}
func (s Stack) Len() int { return len(s) }

type Op func(int, int) int

func (o Op) Fold(xs ...int) int {
	acc := xs[0]
	for _, x := range xs[1:] {
		acc = o(acc, x)
	}
	return acc
}

type Logger struct {
	prefix string
	lines  []string
}

func (l *Logger) Log(s string) { l.lines = append(l.lines, l.prefix+s) }

type Service struct {
	*Logger
	Stack
	name string
}

type Temp float64

func (t Temp) F() Temp { return t*9/5 + 32 }

func main() {
	var s Stack
	for i := range 4 {
		s.Push(i * i)
	}
	fmt.Println(s.Pop(), s.Len(), s)
	push := s.Push
	push(77)
	length := Stack.Len
	pop := (*Stack).Pop
	fmt.Println(length(s), pop(&s), s)
	fmt.Println(Op(func(a, b int) int { return a*10 + b }).Fold(1, 2, 3))
	svc := Service{Logger: &Logger{prefix: "> "}, name: "svc"}
	svc.Log("one")
	svc.Logger.Log("two")
	svc.Push(5)
	svc.Push(6)
	fmt.Println(strings.Join(svc.lines, ","), svc.Len(), svc.Stack)
	fmt.Println(svc.Pop(), svc.Len())
	fmt.Println(Temp(100).F(), Temp.F(37))
	var l interface{ Log(string) } = svc
	l.Log("three")
	fmt.Println(len(svc.lines))
}
