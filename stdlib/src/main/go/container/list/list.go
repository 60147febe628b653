// Package list implements a doubly linked list.
//
// To iterate over a list (where l is a *List):
//
//	for e := l.Front(); e != nil; e = e.Next() {
//		// do something with e.Value
//	}
package list

// Element is an element of a linked list.
type Element struct {
	next, prev *Element // a ring with the list's root
	list       *List    // to which it belongs

	// The value stored with this element.
	Value any
}

// Next returns the next list element or nil.
func (e *Element) Next() *Element { return e.unlessRoot(e.next) }

// Prev returns the previous list element or nil.
func (e *Element) Prev() *Element { return e.unlessRoot(e.prev) }

func (e *Element) unlessRoot(other *Element) *Element {
	if e.list == nil || other == &e.list.root {
		return nil
	}
	return other
}

// List represents a doubly linked list. The zero value for List is an empty list
// ready to use.
type List struct {
	root Element // before the first element and after the last
	len  int
}

// Init initializes or clears list l.
func (l *List) Init() *List {
	l.root.next = &l.root
	l.root.prev = &l.root
	l.len = 0
	return l
}

// New returns an initialized list.
func New() *List { return new(List).Init() }

// Len returns the number of elements of list l.
func (l *List) Len() int { return l.len }

// Front returns the first element of list l or nil if the list is empty.
func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

// Back returns the last element of list l or nil if the list is empty.
func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

// ready makes the ring of a list that is still the zero value.
func (l *List) ready() {
	if l.root.next == nil {
		l.Init()
	}
}

func (l *List) insert(e, after *Element) *Element {
	e.prev, e.next = after, after.next
	after.next.prev = e
	after.next = e
	e.list = l
	l.len++
	return e
}

func (l *List) insertValue(v any, after *Element) *Element {
	return l.insert(&Element{Value: v}, after)
}

func (l *List) move(e, after *Element) {
	if e == after {
		return
	}
	l.unlink(e)
	l.insert(e, after)
}

func (l *List) unlink(e *Element) {
	e.prev.next = e.next
	e.next.prev = e.prev
	l.len--
}

// Remove removes e from l if e is an element of list l. It returns e.Value.
func (l *List) Remove(e *Element) any {
	if e.list == l {
		l.unlink(e)
		e.next, e.prev, e.list = nil, nil, nil
	}
	return e.Value
}

// PushFront inserts a new element with value v at the front of list l and returns
// it.
func (l *List) PushFront(v any) *Element {
	l.ready()
	return l.insertValue(v, &l.root)
}

// PushBack inserts a new element with value v at the back of list l and returns
// it.
func (l *List) PushBack(v any) *Element {
	l.ready()
	return l.insertValue(v, l.root.prev)
}

// InsertBefore inserts a new element with value v immediately before mark and
// returns it; nil if mark is not an element of l.
func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insertValue(v, mark.prev)
}

// InsertAfter inserts a new element with value v immediately after mark and
// returns it; nil if mark is not an element of l.
func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insertValue(v, mark)
}

// MoveToFront moves element e to the front of list l, if it is one of l.
func (l *List) MoveToFront(e *Element) {
	if e.list == l && l.root.next != e {
		l.move(e, &l.root)
	}
}

// MoveToBack moves element e to the back of list l, if it is one of l.
func (l *List) MoveToBack(e *Element) {
	if e.list == l && l.root.prev != e {
		l.move(e, l.root.prev)
	}
}

// MoveBefore moves element e to its new position before mark, if both are
// elements of l and not the same.
func (l *List) MoveBefore(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		l.move(e, mark.prev)
	}
}

// MoveAfter moves element e to its new position after mark, if both are elements
// of l and not the same.
func (l *List) MoveAfter(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		l.move(e, mark)
	}
}

// PushBackList inserts a copy of another list at the back of list l; the lists may
// be the same.
func (l *List) PushBackList(other *List) {
	l.ready()
	for n, e := other.Len(), other.Front(); n > 0; n, e = n-1, e.Next() {
		l.insertValue(e.Value, l.root.prev)
	}
}

// PushFrontList inserts a copy of another list at the front of list l; the lists
// may be the same.
func (l *List) PushFrontList(other *List) {
	l.ready()
	for n, e := other.Len(), other.Back(); n > 0; n, e = n-1, e.Prev() {
		l.insertValue(e.Value, &l.root)
	}
}
