// Package sync provides basic synchronization primitives such as mutual
// exclusion locks. Other than the [Once] and [WaitGroup] types, most are
// intended for use by low-level library routines. Higher-level synchronization
// is better done via channels and communication.
//
// Values containing the types defined in this package should not be copied.
package sync

// A Mutex is a mutual exclusion lock. The zero value for a Mutex is an unlocked
// mutex. A Mutex must not be copied after first use.
type Mutex struct {
	state int32
	sema  uint32
}

// A Locker represents an object that can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// Lock locks m. If the lock is already in use, the calling goroutine blocks
// until the mutex is available.
func (m *Mutex) Lock()

// TryLock tries to lock m and reports whether it succeeded.
func (m *Mutex) TryLock() bool

// Unlock unlocks m. It is a fatal error if m is not locked. A locked Mutex is
// not associated with a particular goroutine: one may lock it and another
// unlock it.
func (m *Mutex) Unlock()
