package fmt

import (
	"errors"
	"io"
)

// Ways to scan.
const (
	scanWords  = iota // spaces and newlines between the values
	scanLine          // one line
	scanFormat        // by a format string
)

// Sscan reads values that are separated by spaces or newlines from a string into what the operands
// point to. It returns how many it could read, and why not more.
func Sscan(str string, a ...any) (n int, err error) {
	return scanned(scanString(str, scanWords, "", a))
}

// Sscanln is like [Sscan] but stops at a newline, and after the last value there must be a newline
// or the end.
func Sscanln(str string, a ...any) (n int, err error) {
	return scanned(scanString(str, scanLine, "", a))
}

// Sscanf reads values from a string as the format says. Newlines in the input must match the
// format.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return scanned(scanString(str, scanFormat, format, a))
}

// Fscan is like [Sscan] for a reader. If r has no method UnreadRune, a rune may be lost between
// two calls.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	return scanned(scanReader(r, io.EOF, scanWords, "", a))
}

// Fscanln is like [Sscanln] for a reader.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return scanned(scanReader(r, io.EOF, scanLine, "", a))
}

// Fscanf is like [Sscanf] for a reader.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return scanned(scanReader(r, io.EOF, scanFormat, format, a))
}

// Scan is like [Fscan] for standard input.
func Scan(a ...any) (n int, err error) { return scanned(scanStdin(scanWords, "", a)) }

// Scanln is like [Fscanln] for standard input.
func Scanln(a ...any) (n int, err error) { return scanned(scanStdin(scanLine, "", a)) }

// Scanf is like [Fscanf] for standard input.
func Scanf(format string, a ...any) (n int, err error) {
	return scanned(scanStdin(scanFormat, format, a))
}

// scanString, scanReader and scanStdin return how many operands they set, and what went wrong: nothing (0),
// io.EOF (1), io.ErrUnexpectedEOF (2), a text (3) or an error of the reader (4).
func scanString(s string, way int, format string, a []any) (n, fault int, text string, err error)

func scanStdin(way int, format string, a []any) (n, fault int, text string, err error)

func scanReader(r io.Reader, eof error, way int, format string, a []any) (n, fault int, text string, err error)

func scanned(n, fault int, text string, err error) (int, error) {
	switch fault {
	case 1:
		err = io.EOF
	case 2:
		err = io.ErrUnexpectedEOF
	case 3:
		err = errors.New(text)
	}
	return n, err
}
