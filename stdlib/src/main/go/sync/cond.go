package sync

import "unsafe"

// Cond implements a condition variable, a rendezvous point for goroutines
// waiting for or announcing the occurrence of an event. L must be held when
// changing the condition and when calling Wait.
type Cond struct {
	// L is held while observing or changing the condition.
	L Locker

	notify notifyList
}

// NewCond returns a new Cond with Locker l.
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

// Wait atomically unlocks c.L and suspends execution of the calling goroutine.
// After later resuming execution, Wait locks c.L before returning. Callers
// should wait in a loop that checks the condition.
func (c *Cond) Wait() {
	t := c.notify.add()
	c.L.Unlock()
	c.notify.wait(t)
	c.L.Lock()
}

// Signal wakes one goroutine waiting on c, if there is any.
func (c *Cond) Signal() {
	c.notify.notifyOne()
}

// Broadcast wakes all goroutines waiting on c.
func (c *Cond) Broadcast() {
	c.notify.notifyAll()
}

// notifyList holds the waiting goroutines in the order of their calls.
type notifyList struct{}

// add enters the calling goroutine and returns its ticket for wait.
func (l *notifyList) add() unsafe.Pointer

// wait blocks until the ticket has been notified.
func (l *notifyList) wait(ticket unsafe.Pointer)

func (l *notifyList) notifyOne()
func (l *notifyList) notifyAll()
