// Package fmt implements formatted I/O in the manner of C's printf and scanf: verbs such as %d, %s
// and %v say how each operand is written.
package fmt

import "io"

// A State represents the printer passed to a custom [Formatter].
type State interface {
	// Write adds text to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width, and whether the verb has one.
	Width() (wid int, ok bool)
	// Precision returns the precision, and whether the verb has one.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c, a character, has been set.
	Flag(c int) bool
}

// A Formatter has its own Format method, which writes the value for any verb and flags.
type Formatter interface {
	Format(f State, verb rune)
}

// A Stringer has a String method, which says how the value is written where a string fits: by %s,
// %v and Print.
type Stringer interface {
	String() string
}

// A GoStringer has a GoString method, which is used for %#v.
type GoStringer interface {
	GoString() string
}

// Print writes its operands with their default formats to standard output, with spaces between
// operands when neither is a string. It returns the number of bytes written.
func Print(a ...any) (n int, err error)

// Println writes its operands with their default formats to standard output, with spaces between
// them and a newline at the end. It returns the number of bytes written.
func Println(a ...any) (n int, err error)

// Printf formats according to a format specifier and writes to standard output. It returns the
// number of bytes written.
func Printf(format string, a ...any) (n int, err error)

// Sprint returns what [Print] would write.
func Sprint(a ...any) string

// Sprintln returns what [Println] would write.
func Sprintln(a ...any) string

// Sprintf formats according to a format specifier and returns the resulting string.
func Sprintf(format string, a ...any) string

// Fprint writes to w what [Print] would write to standard output.
func Fprint(w io.Writer, a ...any) (n int, err error) { return w.Write(bprint(a)) }

// Fprintln writes to w what [Println] would write to standard output.
func Fprintln(w io.Writer, a ...any) (n int, err error) { return w.Write(bprintln(a)) }

// Fprintf formats according to a format specifier and writes to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return w.Write(bprintf(format, a))
}

// Append appends to b what [Print] would write, and returns the extended slice.
func Append(b []byte, a ...any) []byte { return append(b, bprint(a)...) }

// Appendln appends to b what [Println] would write, and returns the extended slice.
func Appendln(b []byte, a ...any) []byte { return append(b, bprintln(a)...) }

// Appendf formats according to a format specifier, appends to b, and returns the extended slice.
func Appendf(b []byte, format string, a ...any) []byte { return append(b, bprintf(format, a)...) }

func bprint(a []any) []byte
func bprintln(a []any) []byte
func bprintf(format string, a []any) []byte

// FormatString returns the directive, such as %-5d, that the state and the verb stand for.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = Append(b, w)
	}
	if p, ok := state.Precision(); ok {
		b = Append(append(b, '.'), p)
	}
	return string(b) + string(verb)
}
