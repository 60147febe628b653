package sync

// A RWMutex is a reader/writer mutual exclusion lock: it can be held by any
// number of readers or by a single writer. The zero value for a RWMutex is an
// unlocked mutex. Once a goroutine waits in Lock, new readers wait until that
// writer is done.
type RWMutex struct{}

// RLock locks rw for reading. It must not be used for recursive read locking.
func (rw *RWMutex) RLock()

// TryRLock tries to lock rw for reading and reports whether it succeeded.
func (rw *RWMutex) TryRLock() bool

// RUnlock undoes a single RLock call. It is a fatal error if rw is not locked
// for reading.
func (rw *RWMutex) RUnlock()

// Lock locks rw for writing. It blocks while readers or another writer hold the
// lock.
func (rw *RWMutex) Lock()

// TryLock tries to lock rw for writing and reports whether it succeeded.
func (rw *RWMutex) TryLock() bool

// Unlock unlocks rw for writing. It is a fatal error if rw is not locked for
// writing.
func (rw *RWMutex) Unlock()

// RLocker returns a [Locker] whose methods call rw.RLock and rw.RUnlock.
func (rw *RWMutex) RLocker() Locker {
	return &readLocker{rw}
}

type readLocker struct {
	rw *RWMutex
}

func (r *readLocker) Lock()   { r.rw.RLock() }
func (r *readLocker) Unlock() { r.rw.RUnlock() }
