package io

import (
	"errors"
	"sync"
)

// ErrClosedPipe is what a pipe's Read or Write returns after its own end was closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe hands each Write to as many Reads as it takes. A writer sends its bytes
// on data and waits on taken for how many were used.
type pipe struct {
	writing sync.Mutex // one Write at a time
	data    chan []byte
	taken   chan int

	once     sync.Once // closes done
	done     chan struct{}
	mu       sync.Mutex // guards both errors
	readErr  error      // why the reading end was closed
	writeErr error      // why the writing end was closed
}

// Pipe returns both ends of a synchronous pipe in memory.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{
		data:  make(chan []byte),
		taken: make(chan int),
		done:  make(chan struct{}),
	}
	return &PipeReader{p}, &PipeWriter{p}
}

func (p *pipe) finish(where *error, err error) {
	p.mu.Lock()
	if *where == nil {
		*where = err
	}
	p.mu.Unlock()
	p.once.Do(func() { close(p.done) })
}

// closedFor returns the error for an end whose own reason to be closed is own,
// and the other's is other.
func (p *pipe) closedFor(own, other *error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
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
	p.writing.Lock()
	defer p.writing.Unlock()
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
