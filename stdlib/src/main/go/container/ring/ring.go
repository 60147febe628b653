// Package ring implements operations on circular lists.
package ring

// A Ring is an element of a circular list, or ring. Rings have no beginning or
// end; a pointer to any element serves as reference to the entire ring. The zero
// value is a ring of one element with a nil Value.
type Ring struct {
	next, prev *Ring
	Value      any // for use by client; untouched by this package
}

// ready makes the zero value a ring of one.
func (r *Ring) ready() *Ring {
	if r.next == nil {
		r.next, r.prev = r, r
	}
	return r
}

// New creates a ring of n elements; nil if n is not positive.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	first := new(Ring).ready()
	for i := 1; i < n; i++ {
		first.prev.Link(new(Ring))
	}
	return first
}

// Next returns the next ring element. r must not be empty.
func (r *Ring) Next() *Ring { return r.ready().next }

// Prev returns the previous ring element. r must not be empty.
func (r *Ring) Prev() *Ring { return r.ready().prev }

// Move moves n % r.Len() elements backward (n < 0) or forward (n >= 0) in the ring
// and returns that ring element. r must not be empty.
func (r *Ring) Move(n int) *Ring {
	r.ready()
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// Link connects ring r with ring s such that r.Next() becomes s and returns the
// original value for r.Next(). Within one ring that removes the elements between
// r and s; two rings become one. r must not be empty.
func (r *Ring) Link(s *Ring) *Ring {
	n := r.Next()
	if s != nil {
		p := s.Prev()
		r.next, s.prev = s, r
		n.prev, p.next = p, n
	}
	return n
}

// Unlink removes n % r.Len() elements from the ring r, starting at r.Next(), and
// returns them. r must not be empty.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len computes the number of elements in ring r.
func (r *Ring) Len() int {
	n := 0
	r.Do(func(any) { n++ })
	return n
}

// Do calls function f on each element of the ring, in forward order.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
