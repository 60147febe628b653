package io

import "errors"

// ErrClosedPipe is what a pipe's Read or Write returns after its own end was closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe hands each Write to as many Reads as it takes. A writer sends its bytes
// on data and waits on taken for how many were used.
type pipe struct {
	writing lock // one Write at a time
	data    chan []byte
	taken   chan int
	done    chan struct{}

	mu       lock  // guards what follows
	readErr  error // why the reading end was closed
	writeErr error // why the writing end was closed
}

// A lock is held while its one place is taken. It spares this package, which
// nearly every program loads, the import of sync.
type lock chan struct{}

func (l lock) take() { l <- struct{}{} }
func (l lock) give() { <-l }

// Pipe returns both ends of a synchronous pipe in memory.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{
		writing: make(lock, 1),
		data:    make(chan []byte),
		taken:   make(chan int),
		done:    make(chan struct{}),
		mu:      make(lock, 1),
	}
	return &PipeReader{p}, &PipeWriter{p}
}

func (p *pipe) finish(where *error, err error) {
	p.mu.take()
	defer p.mu.give()
	if p.readErr == nil && p.writeErr == nil {
		close(p.done)
	}
	if *where == nil {
		*where = err
	}
}

// closedFor returns the error for an end whose own reason to be closed is own,
// and the other's is other.
func (p *pipe) closedFor(own, other *error) error {
	p.mu.take()
	defer p.mu.give()
	if *own == nil && *other != nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) read(b []byte) (int, error) {
	select {
	case <-p.done:
		return 0, p.closedFor(&p.readErr, &p.writeErr)
	default:
	}
	select {
	case data := <-p.data:
		n := copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.closedFor(&p.readErr, &p.writeErr)
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.closedFor(&p.writeErr, &p.readErr)
	default:
	}
	p.writing.take()
	defer p.writing.give()
	for first := true; first || len(b) > 0; first = false {
		select {
		case p.data <- b:
			m := <-p.taken
			b = b[m:]
			n += m
		case <-p.done:
			return n, p.closedFor(&p.writeErr, &p.readErr)
		}
	}
	return n, nil
}

// PipeReader is the reading end of a pipe.
type PipeReader struct{ p *pipe }

// Read waits for a writer; at the end it returns the writer's error, or EOF.
func (r *PipeReader) Read(data []byte) (n int, err error) { return r.p.read(data) }

// Close makes later Writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes later Writes fail with err. It returns nil.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.finish(&r.p.readErr, err)
	return nil
}

// PipeWriter is the writing end of a pipe.
type PipeWriter struct{ p *pipe }

// Write waits until readers have taken all of data or closed their end.
func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.p.write(data) }

// Close lets the reader see EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError lets the reader see err, or EOF for nil. It returns nil.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.finish(&w.p.writeErr, err)
	return nil
}
