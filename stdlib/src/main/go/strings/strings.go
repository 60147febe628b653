// Package strings works on UTF-8 strings.
package strings

import "unicode/utf8"

// Clone returns a copy of s that shares no memory with it.
func Clone(s string) string

// Compare returns -1 if a < b, 0 if a == b, and +1 if a > b.
func Compare(a, b string) int

// Contains reports whether substr is within s.
func Contains(s, substr string) bool

// ContainsAny reports whether any code point of chars is within s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is within s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc reports whether any code point of s satisfies f.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// Count counts the instances of substr in s that do not overlap; of an empty substr there is one
// more than s has code points.
func Count(s, substr string) int

// Cut returns the text before and after the first instance of sep, and whether there is one; if
// not, s and "".
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutLast is like [Cut] for the last instance of sep.
func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix returns s without the prefix, and whether it has it.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without the suffix, and whether it has it.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// EqualFold reports whether s and t are equal but for case, by simple Unicode folding.
func EqualFold(s, t string) bool

// Fields splits s around white space, runs of which count as one, and returns what is between.
func Fields(s string) []string

// FieldsFunc splits s around runs of code points that satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	fields := []string{}
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:])
	}
	return fields
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool

// Index returns the index of the first instance of substr in s, or -1.
func Index(s, substr string) int

// IndexAny returns the index of the first code point of s that is in chars, or -1.
func IndexAny(s, chars string) int

// IndexByte returns the index of the first instance of c in s, or -1.
func IndexByte(s string, c byte) int

// IndexFunc returns the index of the first code point of s that satisfies f, or -1.
func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) {
			return i
		}
	}
	return -1
}

// IndexRune returns the index of the first instance of r in s, or -1. For utf8.RuneError that is
// also the first invalid byte.
func IndexRune(s string, r rune) int

// Join concatenates the elements with sep between them.
func Join(elems []string, sep string) string

// LastIndex returns the index of the last instance of substr in s, or -1.
func LastIndex(s, substr string) int

// LastIndexAny returns the index of the last code point of s that is in chars, or -1.
func LastIndexAny(s, chars string) int

// LastIndexByte returns the index of the last instance of c in s, or -1.
func LastIndexByte(s string, c byte) int

// LastIndexFunc returns the index of the last code point of s that satisfies f, or -1.
func LastIndexFunc(s string, f func(rune) bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if f(r) {
			return i
		}
	}
	return -1
}

// Map returns s with each code point replaced by what mapping returns for it, and left out where
// that is negative.
func Map(mapping func(rune) rune, s string) string {
	var b Builder
	for _, r := range s {
		if m := mapping(r); m >= 0 {
			b.WriteRune(m)
		}
	}
	return b.String()
}

// Repeat returns count copies of s. It panics if count is negative or the result too long.
func Repeat(s string, count int) string

// Replace returns s with the first n instances of old, all if n < 0, replaced by new. An empty old
// is at the start and after each code point.
func Replace(s, old, new string, n int) string

// ReplaceAll returns s with all instances of old replaced by new.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Split returns what is between the instances of sep in s; for an empty sep the code points of s.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitAfter is like [Split] but leaves sep at the end of each part.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitN is like [Split] with at most n parts, the last of which is the rest; for n < 0 all.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfterN is like [SplitAfter] with at most n parts, the last of which is the rest.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// split keeps the first save bytes of sep at the end of each part.
func split(s, sep string, save, n int) []string

// Title returns s with the first letter of each word in title case. It knows little of words;
// it is deprecated.
func Title(s string) string {
	prev := ' '
	return Map(func(r rune) rune {
		if isSeparator(prev) {
			prev = r
			return titleOf(r)
		}
		prev = r
		return r
	}, s)
}

func isSeparator(r rune) bool
func titleOf(r rune) rune

// ToLower returns s with all letters in lower case.
func ToLower(s string) string

// ToTitle returns s with all letters in title case.
func ToTitle(s string) string

// ToUpper returns s with all letters in upper case.
func ToUpper(s string) string

// ToValidUTF8 returns s with each run of invalid bytes replaced by replacement.
func ToValidUTF8(s, replacement string) string

// Trim returns s without the code points of cutset at both ends.
func Trim(s, cutset string) string

// TrimLeft returns s without the code points of cutset at its start.
func TrimLeft(s, cutset string) string

// TrimRight returns s without the code points of cutset at its end.
func TrimRight(s, cutset string) string

// TrimFunc returns s without the code points that satisfy f at both ends.
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc returns s without the code points that satisfy f at its start.
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

// TrimRightFunc returns s without the code points that satisfy f at its end.
func TrimRightFunc(s string, f func(rune) bool) string {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRuneInString(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimPrefix returns s without the prefix, if it has it.
func TrimPrefix(s, prefix string) string

// TrimSuffix returns s without the suffix, if it has it.
func TrimSuffix(s, suffix string) string

// TrimSpace returns s without white space at both ends.
func TrimSpace(s string) string
