// Package context defines the Context type, which carries deadlines,
// cancellation signals, and other request-scoped values across API boundaries
// and between processes.
package context

import (
	"errors"
	"sync"
	"time"
)

// A Context carries a deadline, a cancellation signal, and other values across
// API boundaries. Context's methods may be called by multiple goroutines
// simultaneously.
type Context interface {
	// Deadline returns the time when work done on behalf of this context should
	// be canceled. Deadline returns ok==false when no deadline is set.
	Deadline() (deadline time.Time, ok bool)

	// Done returns a channel that's closed when work done on behalf of this
	// context should be canceled. Done may return nil if this context can never
	// be canceled.
	Done() <-chan struct{}

	// If Done is not yet closed, Err returns nil. If Done is closed, Err returns
	// a non-nil error explaining why: DeadlineExceeded if the context's deadline
	// passed, or Canceled if the context was canceled for some other reason.
	Err() error

	// Value returns the value associated with this context for key, or nil if no
	// value is associated with key.
	Value(key any) any
}

// Canceled is the error returned by [Context.Err] when the context is canceled
// for some reason other than its deadline passing.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error returned by [Context.Err] when the context is
// canceled due to its deadline passing.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// An emptyCtx is never canceled, has no values, and has no deadline.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return deadline, false }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns a non-nil, empty [Context]. It is never canceled, has no
// values, and has no deadline.
func Background() Context { return backgroundCtx{} }

// TODO returns a non-nil, empty [Context]. Code should use context.TODO when it's
// unclear which Context to use or it is not yet available.
func TODO() Context { return todoCtx{} }

// A CancelFunc tells an operation to abandon its work. A CancelFunc does not wait
// for the work to stop. After the first call, subsequent calls to a CancelFunc do
// nothing.
type CancelFunc func()

// A CancelCauseFunc behaves like a [CancelFunc] but additionally sets the
// cancellation cause.
type CancelCauseFunc func(cause error)

func checkParent(parent Context) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
}

// WithCancel returns a derived context that points to the parent context but has
// a new Done channel. The returned context's Done channel is closed when the
// returned cancel function is called or when the parent context's Done channel is
// closed, whichever happens first.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	checkParent(parent)
	c := &cancelCtx{}
	c.attach(parent)
	return c, func() { c.cancel(Canceled, nil) }
}

// WithCancelCause behaves like [WithCancel] but returns a [CancelCauseFunc]
// instead of a [CancelFunc]. Calling cancel with a non-nil error (the "cause")
// records that error in ctx; it can then be retrieved using Cause(ctx).
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	checkParent(parent)
	c := &cancelCtx{}
	c.attach(parent)
	return c, func(cause error) { c.cancel(Canceled, cause) }
}

// Cause returns a non-nil error explaining why c was canceled: what the
// CancelCauseFunc was called with, or else the same as c.Err().
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if p, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.cause != nil {
			return p.cause
		}
	}
	return err
}

// AfterFunc arranges to call f in its own goroutine after ctx is canceled. If ctx
// is already canceled, AfterFunc calls f immediately in its own goroutine. The
// returned stop function stops the association of ctx with f; it returns true if
// the call stopped f from being run.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	c := &cancelCtx{}
	c.release = func() { go f() }
	c.attach(ctx)
	return func() bool {
		c.mu.Lock()
		stopped := c.release != nil
		c.release = nil
		c.mu.Unlock()
		if stopped {
			c.cancel(Canceled, nil)
		}
		return stopped
	}
}

// cancelCtxKey is the key for which a cancelCtx returns itself.
var cancelCtxKey int

// closedChan stands for a channel that nobody asked for before the end.
var closedChan = make(chan struct{})

func init() { close(closedChan) }

// A cancelCtx can be canceled. When canceled, it also cancels its children.
type cancelCtx struct {
	Context // the parent

	detach func() // ends the parent's knowledge of it; nil for none

	mu       sync.Mutex
	done     chan struct{} // made when first asked for
	err      error         // set by the first cancel
	cause    error
	children map[*cancelCtx]struct{}
	release  func() // called once, by cancel
}

// attach makes c a child of parent: canceled with it, at once if it already is.
func (c *cancelCtx) attach(parent Context) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	fromParent := func() { c.cancel(parent.Err(), Cause(parent)) }
	select {
	case <-done:
		fromParent()
		return
	default:
	}
	if p := ancestor(parent, done); p != nil {
		p.adopt(c)
		return
	}
	if a, ok := parent.(interface{ AfterFunc(func()) func() bool }); ok {
		stop := a.AfterFunc(fromParent)
		c.setDetach(func() { stop() })
		return
	}
	go func() {
		select {
		case <-parent.Done():
			fromParent()
		case <-c.Done():
		}
	}()
}

// ancestor returns the cancelCtx that parent derives from, if its channel is that
// of parent: a context of another package may have its own.
func ancestor(parent Context, done <-chan struct{}) *cancelCtx {
	p, ok := parent.Value(&cancelCtxKey).(*cancelCtx)
	if !ok || p.Done() != done {
		return nil
	}
	return p
}

func (c *cancelCtx) adopt(child *cancelCtx) {
	c.mu.Lock()
	err, cause := c.err, c.cause
	if err == nil {
		if c.children == nil {
			c.children = make(map[*cancelCtx]struct{})
		}
		c.children[child] = struct{}{}
	}
	c.mu.Unlock()
	if err != nil {
		child.cancel(err, cause)
		return
	}
	child.setDetach(func() {
		c.mu.Lock()
		delete(c.children, child)
		c.mu.Unlock()
	})
}

// setDetach sets what cancel is to do; at once if c is already canceled.
func (c *cancelCtx) setDetach(detach func()) {
	c.mu.Lock()
	canceled := c.err != nil
	c.detach = detach
	c.mu.Unlock()
	if canceled {
		detach()
	}
}

// cancel closes the channel, cancels the children and leaves the parent. Only the
// first call has an effect.
func (c *cancelCtx) cancel(err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err, c.cause = err, cause
	if c.done == nil {
		c.done = closedChan
	} else {
		close(c.done)
	}
	children, release, detach := c.children, c.release, c.detach
	c.children, c.release = nil, nil
	c.mu.Unlock()
	for child := range children {
		child.cancel(err, cause)
	}
	if detach != nil {
		detach()
	}
	if release != nil {
		release()
	}
}

func (c *cancelCtx) Done() <-chan struct{} {
	c.mu.Lock()
	if c.done == nil {
		c.done = make(chan struct{})
	}
	d := c.done
	c.mu.Unlock()
	return d
}

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	err := c.err
	c.mu.Unlock()
	return err
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelCtxKey {
		return c
	}
	return value(c.Context, key)
}

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

// WithoutCancel returns a derived context that points to the parent context and
// is not canceled when parent is canceled.
func WithoutCancel(parent Context) Context {
	checkParent(parent)
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct{ c Context }

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return deadline, false }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }

func (c withoutCancelCtx) Value(key any) any { return value(c, key) }

func (c withoutCancelCtx) String() string { return contextName(c.c) + ".WithoutCancel" }

// WithDeadline returns a derived context that points to the parent context but
// has the deadline adjusted to be no later than d.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause behaves like [WithDeadline] but also sets the cause of the
// returned Context when the deadline is exceeded.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	checkParent(parent)
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.attach(parent)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(DeadlineExceeded, cause)
	} else {
		c.setTimer(time.AfterFunc(left, func() { c.cancel(DeadlineExceeded, cause) }))
	}
	return c, func() { c.cancel(Canceled, nil) }
}

// A timerCtx is canceled at its deadline, if not before.
type timerCtx struct {
	cancelCtx
	deadline time.Time
}

// setTimer has the timer stopped by cancel.
func (c *timerCtx) setTimer(t *time.Timer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		t.Stop()
		return
	}
	c.release = func() { t.Stop() }
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return contextName(c.Context) + ".WithDeadline(" + c.deadline.String() +
		" [" + time.Until(c.deadline).String() + "])"
}

// WithTimeout returns WithDeadline(parent, time.Now().Add(timeout)).
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause behaves like [WithTimeout] but also sets the cause of the
// returned Context when the timeout expires.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// WithValue returns a derived context that points to the parent Context. In the
// derived context, the value associated with key is val. The provided key must be
// comparable.
func WithValue(parent Context, key, val any) Context {
	checkParent(parent)
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

// A valueCtx carries a key-value pair. All else is the parent's.
type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any { return value(c, key) }

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

// value walks up the contexts of this package without recursion.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if key == ctx.key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelCtxKey {
				return ctx
			}
			c = ctx.Context
		case *timerCtx:
			if key == &cancelCtxKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelCtxKey {
				return nil // it has no cause
			}
			c = ctx.c
		default:
			return c.Value(key)
		}
	}
}

type stringer interface{ String() string }

func contextName(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return typeName(c)
}

// text says what can be said of a key or value without package fmt.
func text(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

// typeName returns the name of the dynamic type of v, which is not nil.
func typeName(v any) string

// isComparable reports whether values of the dynamic type of v can be compared.
func isComparable(v any) bool
