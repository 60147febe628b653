// Package heap provides heap operations for any type that implements
// [Interface]: a tree in which each node is the minimum of its subtree. The
// minimum of all is the element at index 0.
package heap

import "sort"

// The Interface type describes the requirements for a type using the routines in
// this package: Push adds x as element Len(), Pop removes and returns element
// Len()-1.
type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

// Init establishes the heap invariants required by the other routines, in O(n)
// where n = h.Len().
func Init(h Interface) {
	n := h.Len()
	for i := n/2 - 1; i >= 0; i-- {
		sink(h, i, n)
	}
}

// Push pushes the element x onto the heap.
func Push(h Interface, x any) {
	h.Push(x)
	rise(h, h.Len()-1)
}

// Pop removes and returns the minimum element from the heap.
func Pop(h Interface) any {
	last := h.Len() - 1
	h.Swap(0, last)
	sink(h, 0, last)
	return h.Pop()
}

// Remove removes and returns the element at index i from the heap.
func Remove(h Interface, i int) any {
	last := h.Len() - 1
	if i != last {
		h.Swap(i, last)
		settle(h, i, last)
	}
	return h.Pop()
}

// Fix re-establishes the heap ordering after the element at index i has changed
// its value.
func Fix(h Interface, i int) { settle(h, i, h.Len()) }

// settle moves the element i of a heap of n to where it belongs.
func settle(h Interface, i, n int) {
	if !sink(h, i, n) {
		rise(h, i)
	}
}

// rise swaps the element i with its parents while it is less.
func rise(h Interface, i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if !h.Less(i, parent) {
			return
		}
		h.Swap(parent, i)
		i = parent
	}
}

// sink swaps the element i with its lesser child while that is less; it reports
// whether it did.
func sink(h Interface, i, n int) bool {
	start := i
	for {
		child := 2*i + 1
		if child >= n || child < 0 {
			break
		}
		if right := child + 1; right < n && h.Less(right, child) {
			child = right
		}
		if !h.Less(child, i) {
			break
		}
		h.Swap(i, child)
		i = child
	}
	return i > start
}
