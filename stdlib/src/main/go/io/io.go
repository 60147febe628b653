// Package io defines what it means to read and to write: small interfaces that
// files, buffers, strings and connections share, and functions that work on all
// of them.
package io

import "errors"

// Where Seek counts from.
const (
	SeekStart   = 0 // the start
	SeekCurrent = 1 // the current offset
	SeekEnd     = 2 // the end
)

// EOF is what Read returns when there is nothing more to read, and nothing is wrong.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF means that the input ended in the middle of something.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite means that fewer bytes were written than asked for, without an error.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer means that a read needs a longer buffer than it was given.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress means that a Reader returned no data and no error many times over.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

var errInvalidWrite = errors.New("invalid write result")

// Reader is implemented by what can be read: Read fills up to len(p) bytes of
// p and returns how many. At the end it returns 0 and EOF; the last bytes may
// already come with EOF.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer is implemented by what can be written to: Write writes all of p, or
// returns how much it wrote and why it stopped.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer is implemented by what can be closed.
type Closer interface {
	Close() error
}

// Seeker is implemented by what has an offset for the next Read or Write.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter groups Read and Write.
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser groups Read and Close.
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser groups Write and Close.
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser groups Read, Write and Close.
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker groups Read and Seek.
type ReadSeeker interface {
	Reader
	Seeker
}

// ReadSeekCloser groups Read, Seek and Close.
type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

// WriteSeeker groups Write and Seek.
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker groups Read, Write and Seek.
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReaderFrom is implemented by what can take all that a Reader has.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// WriterTo is implemented by what can give all it has to a Writer.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderAt reads at an offset, independent of any other read.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt writes at an offset.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// ByteReader reads one byte.
type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner reads one byte and can take it back.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// ByteWriter writes one byte.
type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader reads one UTF-8 encoded rune and tells its size in bytes.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner reads one rune and can take it back.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// StringWriter writes a string.
type StringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes s to w, through its WriteString if it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// ReadAtLeast reads into buf until it has min bytes. EOF means that nothing
// was read; ErrUnexpectedEOF that it ended before min.
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min {
		return 0, ErrShortBuffer
	}
	for n < min && err == nil {
		var m int
		m, err = r.Read(buf[n:])
		n += m
	}
	switch {
	case n >= min:
		err = nil
	case n > 0 && err == EOF:
		err = ErrUnexpectedEOF
	}
	return n, err
}

// ReadFull reads exactly len(buf) bytes.
func ReadFull(r Reader, buf []byte) (n int, err error) {
	return ReadAtLeast(r, buf, len(buf))
}

// CopyN copies n bytes, or until an error.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written < n && err == nil {
		err = EOF
	}
	return written, err
}

// Copy copies until src ends. An end is not an error.
func Copy(dst Writer, src Reader) (written int64, err error) {
	return copyBuffer(dst, src, nil)
}

// CopyBuffer is Copy with a buffer of the caller's. It panics for an empty one.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return copyBuffer(dst, src, buf)
}

func copyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if wt, ok := src.(WriterTo); ok {
		return wt.WriteTo(dst)
	}
	if rf, ok := dst.(ReaderFrom); ok {
		return rf.ReadFrom(src)
	}
	if buf == nil {
		size := int64(32 * 1024)
		if l, ok := src.(*LimitedReader); ok && l.N < size {
			size = max(l.N, 1)
		}
		buf = make([]byte, size)
	}
	for {
		n, readErr := src.Read(buf)
		if n > 0 {
			m, writeErr := dst.Write(buf[:n])
			if m < 0 || m > n {
				m = 0
				if writeErr == nil {
					writeErr = errInvalidWrite
				}
			}
			written += int64(m)
			if writeErr != nil {
				return written, writeErr
			}
			if m < n {
				return written, ErrShortWrite
			}
		}
		if readErr == EOF {
			return written, nil
		}
		if readErr != nil {
			return written, readErr
		}
	}
}

// ReadAll reads until the end and returns all of it.
func ReadAll(r Reader) ([]byte, error) {
	b := make([]byte, 0, 512)
	for {
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err == EOF {
			return b, nil
		}
		if err != nil {
			return b, err
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
	}
}

// LimitReader returns a Reader that ends after n bytes of r.
func LimitReader(r Reader, n int64) Reader { return &LimitedReader{r, n} }

// LimitedReader reads from R, but at most N bytes; each Read lowers N.
type LimitedReader struct {
	R Reader
	N int64
}

// Read reads from R until N is used up.
func (l *LimitedReader) Read(p []byte) (n int, err error) {
	if l.N <= 0 {
		return 0, EOF
	}
	if int64(len(p)) > l.N {
		p = p[:l.N]
	}
	n, err = l.R.Read(p)
	l.N -= int64(n)
	return n, err
}

// SectionReader reads a stretch of a ReaderAt.
type SectionReader struct {
	r     ReaderAt
	start int64
	pos   int64
	end   int64
	n     int64
}

// NewSectionReader returns a reader of the n bytes of r that start at off.
func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader {
	end := int64(1<<63 - 1)
	if off <= end-n {
		end = off + n
	}
	return &SectionReader{r, off, off, end, n}
}

// Read reads the next bytes of the section.
func (s *SectionReader) Read(p []byte) (n int, err error) {
	if s.pos >= s.end {
		return 0, EOF
	}
	if left := s.end - s.pos; int64(len(p)) > left {
		p = p[:left]
	}
	n, err = s.r.ReadAt(p, s.pos)
	s.pos += int64(n)
	return n, err
}

// Seek sets where the next Read starts.
func (s *SectionReader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case SeekStart:
		offset += s.start
	case SeekCurrent:
		offset += s.pos
	case SeekEnd:
		offset += s.end
	default:
		return 0, errors.New("Seek: invalid whence")
	}
	if offset < s.start {
		return 0, errors.New("Seek: invalid offset")
	}
	s.pos = offset
	return offset - s.start, nil
}

// ReadAt reads at an offset of the section.
func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 || off >= s.Size() {
		return 0, EOF
	}
	off += s.start
	left := s.end - off
	if int64(len(p)) <= left {
		return s.r.ReadAt(p, off)
	}
	n, err = s.r.ReadAt(p[:left], off)
	if err == nil {
		err = EOF
	}
	return n, err
}

// Size returns the length of the section.
func (s *SectionReader) Size() int64 { return s.end - s.start }

// Outer returns the reader, offset and length that the section was made with.
func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64) {
	return s.r, s.start, s.n
}

// OffsetWriter writes to a WriterAt, starting at a base offset.
type OffsetWriter struct {
	w    WriterAt
	base int64
	pos  int64
}

// NewOffsetWriter returns a writer that starts at off.
func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter { return &OffsetWriter{w, off, off} }

// Write writes at the current offset.
func (o *OffsetWriter) Write(p []byte) (n int, err error) {
	n, err = o.w.WriteAt(p, o.pos)
	o.pos += int64(n)
	return n, err
}

// WriteAt writes at an offset from the base.
func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errors.New("Seek: invalid offset")
	}
	return o.w.WriteAt(p, o.base+off)
}

// Seek sets where the next Write starts; SeekEnd is not supported.
func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case SeekStart:
		offset += o.base
	case SeekCurrent:
		offset += o.pos
	default:
		return 0, errors.New("Seek: invalid whence")
	}
	if offset < o.base {
		return 0, errors.New("Seek: invalid offset")
	}
	o.pos = offset
	return offset - o.base, nil
}

// TeeReader returns a Reader that writes to w what it reads from r.
func TeeReader(r Reader, w Writer) Reader { return &teeReader{r, w} }

type teeReader struct {
	r Reader
	w Writer
}

func (t *teeReader) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil {
			return n, err
		}
	}
	return n, err
}

// Discard takes everything and keeps nothing.
var Discard Writer = discard{}

type discard struct{}

func (discard) Write(p []byte) (int, error)       { return len(p), nil }
func (discard) WriteString(s string) (int, error) { return len(s), nil }

// NopCloser gives r a Close that does nothing.
func NopCloser(r Reader) ReadCloser {
	if _, ok := r.(WriterTo); ok {
		return nopCloserWriterTo{r}
	}
	return nopCloser{r}
}

type nopCloser struct{ Reader }

func (nopCloser) Close() error { return nil }

type nopCloserWriterTo struct{ Reader }

func (nopCloserWriterTo) Close() error { return nil }

func (c nopCloserWriterTo) WriteTo(w Writer) (n int64, err error) {
	return c.Reader.(WriterTo).WriteTo(w)
}
