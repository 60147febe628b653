package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is how much room ReadFrom makes for each read.
const MinRead = 512

const smallBuffer = 64

// ErrTooLarge is what a Buffer panics with when it cannot hold what is written.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

// A Buffer is a buffer of bytes to write to and to read from. The zero value is an empty buffer,
// ready to use.
type Buffer struct {
	buf      []byte // what is not yet read is buf[off:]
	off      int
	lastRead readOp
}

// readOp says what the last operation was, for unreading: the length of the rune that was read,
// or one of these.
type readOp int8

const (
	opRead  readOp = -1 // another read
	opOther readOp = 0
)

// NewBuffer returns a Buffer whose content is buf, which it owns from now on.
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString returns a Buffer whose content is s.
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes returns what is not yet read; it shares the buffer's memory, until the next change.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// AvailableBuffer returns an empty slice with the room that is left, to append to and to pass to
// the next Write.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

// String returns what is not yet read; "<nil>" for a nil pointer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Peek returns the next n bytes without reading them; fewer with io.EOF if there are not so many.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// Len returns the number of bytes not yet read.
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap returns the size of the buffer's memory.
func (b *Buffer) Cap() int { return cap(b.buf) }

// Available returns how many bytes can be written without new memory.
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// Truncate drops all but the first n bytes not yet read. It panics if there are not so many.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastRead = opOther
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset makes the buffer empty; it keeps its memory.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.lastRead = opOther
}

// extend adds n bytes and returns where they start.
func (b *Buffer) extend(n int) int {
	unread := b.Len()
	if unread == 0 && b.off != 0 {
		b.Reset()
	}
	if len(b.buf)+n <= cap(b.buf) {
		b.buf = b.buf[:len(b.buf)+n]
		return len(b.buf) - n
	}
	switch c := cap(b.buf); {
	case b.buf == nil && n <= smallBuffer:
		b.buf = make([]byte, n, smallBuffer)
		return 0
	case n <= c/2-unread:
		copy(b.buf, b.buf[b.off:])
	case c > 1<<31-1-c-n:
		panic(ErrTooLarge)
	default:
		want := max(unread+b.off+n, 2*(c-b.off))
		old := b.buf[b.off:]
		b.buf = append([]byte(nil), make([]byte, want)...)
		copy(b.buf, old)
	}
	b.off = 0
	b.buf = b.buf[:unread+n]
	return unread
}

// Grow makes room for n more bytes. It panics if n is negative.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	at := b.extend(n)
	b.buf = b.buf[:at]
}

// Write appends p. The error is always nil.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.lastRead = opOther
	at := b.extend(len(p))
	return copy(b.buf[at:], p), nil
}

// WriteString appends s. The error is always nil.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.lastRead = opOther
	at := b.extend(len(s))
	return copy(b.buf[at:], s), nil
}

// WriteByte appends c. The error is always nil.
func (b *Buffer) WriteByte(c byte) error {
	b.lastRead = opOther
	at := b.extend(1)
	b.buf[at] = c
	return nil
}

// WriteRune appends the UTF-8 of r. The error is always nil.
func (b *Buffer) WriteRune(r rune) (n int, err error) { return b.WriteString(string(r)) }

// ReadFrom reads from r to its end and appends.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.lastRead = opOther
	for {
		at := b.extend(MinRead)
		b.buf = b.buf[:at]
		m, err := r.Read(b.buf[at:cap(b.buf)])
		if m < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b.buf = b.buf[:at+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo writes what is not yet read to w.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastRead = opOther
	if unread := b.Len(); unread > 0 {
		m, e := w.Write(b.buf[b.off:])
		if m > unread {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if e != nil {
			return n, e
		}
		if m != unread {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read reads into p; io.EOF when nothing is left.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastRead = opOther
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.lastRead = opRead
	}
	return n, nil
}

// Next reads and returns the next n bytes, or all if there are not so many.
func (b *Buffer) Next(n int) []byte {
	b.lastRead = opOther
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.lastRead = opRead
	}
	return data
}

// ReadByte reads a byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	b.off++
	b.lastRead = opRead
	return b.buf[b.off-1], nil
}

// ReadRune reads a rune.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.lastRead = readOp(size)
	return r, size, nil
}

// UnreadRune goes back by the rune that ReadRune has just read.
func (b *Buffer) UnreadRune() error {
	if b.lastRead <= opOther {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.off -= int(b.lastRead)
	b.lastRead = opOther
	return nil
}

// UnreadByte goes back by the last byte that was just read.
func (b *Buffer) UnreadByte() error {
	if b.lastRead == opOther {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.lastRead = opOther
	b.off--
	return nil
}

// ReadBytes reads up to and including the first delim; all and io.EOF if there is none.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	line, err = b.readUntil(delim)
	return append([]byte(nil), line...), err
}

// ReadString is like [Buffer.ReadBytes] with a string as result.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	part, err := b.readUntil(delim)
	return string(part), err
}

func (b *Buffer) readUntil(delim byte) (part []byte, err error) {
	end := b.off + IndexByte(b.buf[b.off:], delim) + 1
	if end == b.off {
		end = len(b.buf)
		err = io.EOF
	}
	part = b.buf[b.off:end]
	b.off = end
	b.lastRead = opRead
	return part, err
}
