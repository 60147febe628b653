package strings

import (
	"iter"
	"unicode/utf8"
)

// Lines returns an iterator over the lines of s, each with its newline; the last may have none.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := s; rest != ""; {
			end := IndexByte(rest, '\n') + 1
			if end == 0 {
				end = len(rest)
			}
			if !yield(rest[:end]) {
				return
			}
			rest = rest[end:]
		}
	}
}

// SplitSeq returns an iterator over what [Split] returns.
func SplitSeq(s, sep string) iter.Seq[string] { return parts(s, sep, 0) }

// SplitAfterSeq returns an iterator over what [SplitAfter] returns.
func SplitAfterSeq(s, sep string) iter.Seq[string] { return parts(s, sep, len(sep)) }

func parts(s, sep string, save int) iter.Seq[string] {
	return func(yield func(string) bool) {
		rest := s
		if sep == "" {
			for rest != "" {
				_, size := utf8.DecodeRuneInString(rest)
				if !yield(rest[:size]) {
					return
				}
				rest = rest[size:]
			}
			return
		}
		for i := Index(rest, sep); i >= 0; i = Index(rest, sep) {
			if !yield(rest[:i+save]) {
				return
			}
			rest = rest[i+len(sep):]
		}
		yield(rest)
	}
}

// FieldsSeq returns an iterator over what [Fields] returns.
func FieldsSeq(s string) iter.Seq[string] { return FieldsFuncSeq(s, isSpace) }

func isSpace(r rune) bool

// FieldsFuncSeq returns an iterator over what [FieldsFunc] returns.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			if f(r) {
				if start >= 0 {
					if !yield(s[start:i]) {
						return
					}
					start = -1
				}
			} else if start < 0 {
				start = i
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
