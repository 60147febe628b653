package sync

// A Pool is a set of temporary objects that may be individually saved and
// retrieved. Any item stored in the Pool may be removed automatically at any
// time without notification. A Pool is safe for use by multiple goroutines
// simultaneously.
type Pool struct {
	store poolStore

	// New optionally specifies a function to generate a value when Get would
	// otherwise return nil.
	New func() any
}

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	if x != nil {
		p.store.put(x)
	}
}

// Get selects an arbitrary item from the Pool, removes it from the Pool, and
// returns it to the caller. If the pool is empty, Get returns the result of
// calling p.New, or nil if there is none.
func (p *Pool) Get() any {
	x := p.store.take()
	if x == nil && p.New != nil {
		x = p.New()
	}
	return x
}

// poolStore holds items until the second garbage collection.
type poolStore struct{}

func (s *poolStore) put(x any)
func (s *poolStore) take() any
