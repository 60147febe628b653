package sync

import "sync/atomic"

// Once is an object that will perform exactly one action.
type Once struct {
	done atomic.Uint32
	m    Mutex
}

// Do calls the function f if and only if Do is being called for the first time
// for this instance of [Once]. No call returns before the one call of f has. If
// f panics, Do considers it to have returned.
func (o *Once) Do(f func()) {
	if o.done.Load() == 0 {
		o.first(f)
	}
}

func (o *Once) first(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.Load() == 0 {
		defer o.done.Store(1)
		f()
	}
}

// outcome is what the one call of a function came to.
type outcome struct {
	once  Once
	ok    bool
	value any // of the panic
}

// run calls f once; a panic in f is raised again by every call.
func (o *outcome) run(f func()) {
	o.once.Do(func() {
		defer func() {
			if !o.ok {
				o.value = recover()
				panic(o.value) // with the stack of f
			}
		}()
		f()
		o.ok = true
	})
	if !o.ok {
		panic(o.value)
	}
}

// OnceFunc returns a function that invokes f only once. The returned function
// may be called concurrently. If f panics, it panics with the same value on
// every call.
func OnceFunc(f func()) func() {
	o := new(outcome)
	return func() { o.run(f) }
}

// OnceValue returns a function that invokes f only once and returns the value
// returned by f. If f panics, it panics with the same value on every call.
func OnceValue[T any](f func() T) func() T {
	o := new(outcome)
	var result T
	return func() T {
		o.run(func() { result = f() })
		return result
	}
}

// OnceValues returns a function that invokes f only once and returns the values
// returned by f. If f panics, it panics with the same value on every call.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	o := new(outcome)
	var r1 T1
	var r2 T2
	return func() (T1, T2) {
		o.run(func() { r1, r2 = f() })
		return r1, r2
	}
}
