package atomic

// A Value provides an atomic load and store of a consistently typed value. The
// zero value for a Value returns nil from [Value.Load]. Once [Value.Store] has
// been called, a Value must not be copied.
type Value struct {
	v any
}

// Load returns the value set by the most recent Store. It returns nil if there
// has been no call to Store for this Value.
func (v *Value) Load() (val any)

// Store sets the value of the [Value] v to val. All calls to Store for a given
// Value must use values of the same concrete type. Store of an inconsistent
// type panics, as does Store(nil).
func (v *Value) Store(val any)

// Swap stores new into Value and returns the previous value. It returns nil if
// the Value is empty. Swap of an inconsistent type panics, as does Swap(nil).
func (v *Value) Swap(new any) (old any)

// CompareAndSwap executes the compare-and-swap operation for the [Value]. It
// panics if new is nil, if old and new are of different types, or if old is not
// comparable.
func (v *Value) CompareAndSwap(old, new any) (swapped bool)
