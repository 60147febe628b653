// Packages container/heap, container/list and container/ring.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func show(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
}

func main() {
	h := &ints{5, 2, 8, 1, 9, 3}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 4)
	heap.Push(h, 0)
	fmt.Println(*h, heap.Remove(h, 3), *h)
	(*h)[0] = 7
	heap.Fix(h, 0)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()

	l := list.New()
	b := l.PushBack("b")
	a := l.PushFront("a")
	l.InsertAfter("c", b)
	x := l.InsertBefore("x", a)
	show(l)
	l.MoveToBack(a)
	l.MoveToFront(b)
	l.MoveBefore(a, x)
	l.MoveAfter(b, a)
	show(l)
	fmt.Println(l.Remove(x), l.Remove(x), x.Next() == nil, l.Front().Prev() == nil, l.Back().Value)
	var zero list.List
	zero.PushBack(1)
	zero.PushBackList(l)
	zero.PushFrontList(&zero)
	show(&zero)
	fmt.Println(zero.InsertAfter(0, a) == nil, zero.Init().Len(), zero.Front() == nil)

	r := ring.New(5)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, " ") })
	cut := r.Unlink(2)
	fmt.Println(r.Len(), cut.Len(), r.Move(-1).Value, r.Prev().Value, cut.Value)
	s := ring.New(1)
	s.Value = "s"
	r.Link(s)
	r.Do(func(v any) { fmt.Print(v, " ") })
	var one ring.Ring
	fmt.Println(one.Len(), one.Next() == &one, ring.New(0) == nil, (*ring.Ring)(nil).Len())
}
