package bytes

import (
	"iter"
	"unicode/utf8"
)

// Join concatenates the elements with sep between them.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	n := len(sep) * (len(s) - 1)
	for _, v := range s {
		n += len(v)
	}
	b := make([]byte, 0, n)
	for i, v := range s {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, v...)
	}
	return b
}

// Split returns what is between the instances of sep in s; for an empty sep the code points of s.
func Split(s, sep []byte) [][]byte { return split(s, sep, 0, -1) }

// SplitAfter is like [Split] but leaves sep at the end of each part.
func SplitAfter(s, sep []byte) [][]byte { return split(s, sep, len(sep), -1) }

// SplitN is like [Split] with at most n parts, the last of which is the rest; for n < 0 all.
func SplitN(s, sep []byte, n int) [][]byte { return split(s, sep, 0, n) }

// SplitAfterN is like [SplitAfter] with at most n parts, the last of which is the rest.
func SplitAfterN(s, sep []byte, n int) [][]byte { return split(s, sep, len(sep), n) }

func split(s, sep []byte, save, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return characters(s, n)
	}
	parts := [][]byte{}
	for n < 0 || len(parts) < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		parts = append(parts, s[:i+save:i+save])
		s = s[i+len(sep):]
	}
	return append(parts, s)
}

func characters(s []byte, n int) [][]byte {
	parts := [][]byte{}
	for len(s) > 0 {
		if n > 0 && len(parts) == n-1 {
			return append(parts, s)
		}
		_, size := utf8.DecodeRune(s)
		if size == len(s) {
			return append(parts, s)
		}
		parts = append(parts, s[:size:size])
		s = s[size:]
	}
	return parts
}

// Fields splits s around white space, runs of which count as one, and returns what is between.
func Fields(s []byte) [][]byte { return FieldsFunc(s, isSpace) }

// FieldsFunc splits s around runs of code points that satisfy f.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	fields := [][]byte{}
	FieldsFuncSeq(s, f)(func(field []byte) bool {
		fields = append(fields, field)
		return true
	})
	return fields
}

// FieldsSeq returns an iterator over what [Fields] returns.
func FieldsSeq(s []byte) iter.Seq[[]byte] { return FieldsFuncSeq(s, isSpace) }

// FieldsFuncSeq returns an iterator over what [FieldsFunc] returns.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1
		for i := 0; i < len(s); {
			r, size := utf8.DecodeRune(s[i:])
			if f(r) {
				if start >= 0 && !yield(s[start:i:i]) {
					return
				}
				start = -1
			} else if start < 0 {
				start = i
			}
			i += size
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}

// Lines returns an iterator over the lines of s, each with its newline; the last may have none.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for rest := s; len(rest) > 0; {
			end := IndexByte(rest, '\n') + 1
			if end == 0 {
				end = len(rest)
			}
			if !yield(rest[:end:end]) {
				return
			}
			rest = rest[end:]
		}
	}
}

// SplitSeq returns an iterator over what [Split] returns.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return eachOf(s, sep, 0) }

// SplitAfterSeq returns an iterator over what [SplitAfter] returns.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return eachOf(s, sep, len(sep)) }

func eachOf(s, sep []byte, save int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, part := range split(s, sep, save, -1) {
			if !yield(part[:len(part):len(part)]) {
				return
			}
		}
	}
}
