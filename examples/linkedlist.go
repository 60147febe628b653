// Pointers make data structures: a list, a binary tree, and a cycle.
package main

import "fmt"

type Node struct {
	val  int
	next *Node
}

type List struct {
	head, tail *Node
	size       int
}

func (l *List) Add(v int) *List {
	n := &Node{val: v}
	if l.tail == nil {
		l.head, l.tail = n, n
	} else {
		l.tail.next = n
		l.tail = n
	}
	l.size++
	return l
}

func (l *List) Reverse() {
	var prev *Node
	l.tail = l.head
	for n := l.head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	l.head = prev
}

type Tree struct {
	left, right *Tree
	key         string
}

func (t *Tree) Insert(key string) *Tree {
	switch {
	case t == nil:
		return &Tree{key: key}
	case key < t.key:
		t.left = t.left.Insert(key)
	case key > t.key:
		t.right = t.right.Insert(key)
	}
	return t
}

func (t *Tree) Walk(visit func(depth int, key string), depth int) {
	if t == nil {
		return
	}
	t.left.Walk(visit, depth+1)
	visit(depth, t.key)
	t.right.Walk(visit, depth+1)
}

func main() {
	l := new(List)
	l.Add(1).Add(2).Add(3).Add(4)
	l.Reverse()
	for n := l.head; n != nil; n = n.next {
		fmt.Print(n.val, " ")
	}
	fmt.Println(l.size, l.tail.val)

	var root *Tree
	for _, k := range []string{"m", "c", "x", "a", "d", "z", "c"} {
		root = root.Insert(k)
	}
	root.Walk(func(d int, k string) { fmt.Print(d, k, " ") }, 0)
	fmt.Println()

	ring := &Node{val: 1}
	ring.next = &Node{2, &Node{3, ring}}
	n := ring
	for range 7 {
		fmt.Print(n.val, " ")
		n = n.next
	}
	fmt.Println()
	x := 5
	p := &x
	q := &p
	**q = 6
	arr := [3]int{1, 2, 3}
	e := &arr[1]
	*e *= 10
	fmt.Println(x, *p == **q, arr, p == *q)
}
