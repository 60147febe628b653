package time

import "unsafe"

// Sleep pauses the current goroutine for at least the duration d. A negative or
// zero duration causes Sleep to return immediately.
func Sleep(d Duration)

// The Timer type represents a single event. When the Timer expires, the current
// time will be sent on C, unless the Timer was created by [AfterFunc]. A Timer
// must be created with [NewTimer] or AfterFunc.
type Timer struct {
	C     <-chan Time
	timer unsafe.Pointer
}

// newChanTimer makes a timer of the runtime that sends on c, which becomes its
// channel: it looks unbuffered, and holds no time from before Stop or Reset.
func newChanTimer(c chan Time, loc *Location) unsafe.Pointer

// newFuncTimer makes a timer of the runtime that calls f in its own goroutine.
func newFuncTimer(f func()) unsafe.Pointer

// resetTimer sets a timer to expire after d and then every period, 0 for once;
// it reports whether it was still to expire.
func resetTimer(timer unsafe.Pointer, d, period Duration) bool

// stopTimer stops a timer and reports whether it was still to expire.
func stopTimer(timer unsafe.Pointer) bool

// NewTimer creates a new Timer that will send the current time on its channel
// after at least duration d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, timer: newChanTimer(c, Local)}
	resetTimer(t.timer, d, 0)
	return t
}

// AfterFunc waits for the duration to elapse and then calls f in its own
// goroutine. It returns a [Timer] that can be used to cancel the call using its
// Stop method. The returned Timer's C field is not used and will be nil.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{timer: newFuncTimer(f)}
	resetTimer(t.timer, d, 0)
	return t
}

// Stop prevents the [Timer] from firing. It returns true if the call stops the
// timer, false if the timer has already expired or been stopped. No value is
// received from t.C after Stop.
func (t *Timer) Stop() bool {
	if t.timer == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.timer)
}

// Reset changes the timer to expire after duration d. It returns true if the
// timer had been active, false if the timer had expired or been stopped.
func (t *Timer) Reset(d Duration) bool {
	if t.timer == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.timer, d, 0)
}

// After waits for the duration to elapse and then sends the current time on the
// returned channel. It is equivalent to [NewTimer](d).C.
func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

// A Ticker holds a channel that delivers “ticks” of a clock at intervals.
type Ticker struct {
	C     <-chan Time
	timer unsafe.Pointer
}

// NewTicker returns a new [Ticker] containing a channel that will send the
// current time on the channel after each tick. The ticker will adjust the time
// interval or drop ticks to make up for slow receivers. The duration d must be
// greater than zero; if not, NewTicker will panic.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	t := &Ticker{C: c, timer: newChanTimer(c, Local)}
	resetTimer(t.timer, d, d)
	return t
}

// Stop turns off a ticker. After Stop, no more ticks will be sent. Stop does not
// close the channel.
func (t *Ticker) Stop() {
	if t.timer != nil {
		stopTimer(t.timer)
	}
}

// Reset stops a ticker and resets its period to the specified duration. The
// duration d must be greater than zero; if not, Reset will panic.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.timer == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.timer, d, d)
}

// Tick is a convenience wrapper for [NewTicker] providing access to the ticking
// channel only. Unlike NewTicker, Tick will return nil if d <= 0.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
