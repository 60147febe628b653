package iter

import "runtime"

// Pull turns the iterator seq, which pushes its values, into one from which they
// are pulled by next. Next returns the next value and true, or the zero value
// and false when there are no more. Stop ends the iteration; it is called when
// the caller needs no more values and next has not yet returned false. Both may
// be called any number of times, but not at the same time. A panic of seq comes
// out of the call of next or stop during which it happens.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value V
	p := newPuller("iter.Pull")
	p.iterate = func() {
		seq(func(v V) bool {
			if p.over {
				return false
			}
			p.beforeYield()
			value = v
			return p.yield()
		})
	}
	next = func() (v V, ok bool) {
		if !p.next() {
			return v, false
		}
		return value, true
	}
	return next, p.stop
}

// Pull2 turns the iterator seq, which pushes its pairs, into one from which they
// are pulled by next; see [Pull].
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	p := newPuller("iter.Pull2")
	p.iterate = func() {
		seq(func(k K, v V) bool {
			if p.over {
				return false
			}
			p.beforeYield()
			key, value = k, v
			return p.yield()
		})
	}
	next = func() (k K, v V, ok bool) {
		if !p.next() {
			return k, v, false
		}
		return key, value, true
	}
	return next, p.stop
}

// puller runs an iterator on a goroutine of its own. That goroutine and the one
// that pulls take turns: all fields belong to whoever's turn it is.
type puller struct {
	name    string // of the function that made it
	iterate func()
	started bool
	over    bool // no more values: the iterator has ended or is to end
	wanted  bool // a call of next waits for a value
	given   bool // the iterator yielded one

	failed bool // the iterator panicked
	cause  any  // with what
	exited bool // the iterator called runtime.Goexit

	pull  chan struct{} // gives the turn to the iterator
	reply chan struct{} // gives it back
}

func newPuller(name string) *puller {
	return &puller{name: name, pull: make(chan struct{}), reply: make(chan struct{})}
}

// next asks the iterator for a value and reports whether there is one.
func (p *puller) next() bool {
	if p.over {
		return false
	}
	if p.wanted {
		panic(p.name + ": next called again before yield")
	}
	p.wanted, p.given = true, false
	p.resume()
	return p.given
}

func (p *puller) stop() {
	if p.over {
		return
	}
	p.over = true
	if p.started {
		p.resume()
	}
}

// resume lets the iterator run up to its next value or its end, and ends as the
// iterator did if that was no return.
func (p *puller) resume() {
	if p.started {
		p.pull <- struct{}{}
	} else {
		p.started = true
		go p.run()
	}
	<-p.reply
	if p.exited {
		runtime.Goexit()
	}
	if p.failed {
		panic(p.cause)
	}
}

// run is the life of the iterator's goroutine.
func (p *puller) run() {
	returned := false
	defer func() {
		if !returned {
			p.cause = recover()
			p.failed = p.cause != nil
			p.exited = !p.failed
		}
		p.over = true
		p.reply <- struct{}{}
	}()
	p.iterate()
	p.given = false
	returned = true
}

func (p *puller) beforeYield() {
	if !p.wanted {
		panic(p.name + ": yield called again before next")
	}
	p.wanted, p.given = false, true
}

// yield hands over a value and waits; it reports whether there shall be more.
func (p *puller) yield() bool {
	p.reply <- struct{}{}
	<-p.pull
	return !p.over
}
