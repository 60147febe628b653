package bytes

import "unicode/utf8"

// Map returns a copy of s with each code point replaced by what mapping returns for it, and left
// out where that is negative.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if m := mapping(r); m >= 0 {
			b = utf8.AppendRune(b, m)
		}
		i += size
	}
	return b
}

// Repeat returns count copies of b. It panics if count is negative or the result too long.
func Repeat(b []byte, count int) []byte

// Replace returns a copy of s with the first n instances of old, all if n < 0, replaced by new.
func Replace(s, old, new []byte, n int) []byte

// ReplaceAll returns a copy of s with all instances of old replaced by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// Title returns a copy of s with the first letter of each word in title case. It is deprecated.
func Title(s []byte) []byte {
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

// ToLower returns a copy of s with all letters in lower case.
func ToLower(s []byte) []byte

// ToTitle returns a copy of s with all letters in title case.
func ToTitle(s []byte) []byte

// ToUpper returns a copy of s with all letters in upper case.
func ToUpper(s []byte) []byte

// ToValidUTF8 returns a copy of s with each run of invalid bytes replaced by replacement.
func ToValidUTF8(s, replacement []byte) []byte

// Trim returns s without the code points of cutset at both ends.
func Trim(s []byte, cutset string) []byte { return TrimLeft(TrimRight(s, cutset), cutset) }

// TrimLeft returns s without the code points of cutset at its start; nil if none is left.
func TrimLeft(s []byte, cutset string) []byte {
	i := trimStart(s, cutset)
	if i == len(s) {
		return nil
	}
	return s[i:]
}

// TrimRight returns s without the code points of cutset at its end.
func TrimRight(s []byte, cutset string) []byte { return s[:trimEnd(s, cutset)] }

func trimStart(s []byte, cutset string) int
func trimEnd(s []byte, cutset string) int

// TrimFunc returns s without the code points that satisfy f at both ends.
func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc returns s without the code points that satisfy f at its start; nil if none is left.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := IndexFunc(s, func(r rune) bool { return !f(r) })
	if i < 0 {
		return nil
	}
	return s[i:]
}

// TrimRightFunc returns s without the code points that satisfy f at its end.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRune(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimPrefix returns s without the prefix, if it has it.
func TrimPrefix(s, prefix []byte) []byte {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix returns s without the suffix, if it has it.
func TrimSuffix(s, suffix []byte) []byte {
	s, _ = CutSuffix(s, suffix)
	return s
}

// TrimSpace returns s without white space at both ends; nil if none is left.
func TrimSpace(s []byte) []byte { return TrimFunc(s, isSpace) }

func isSpace(r rune) bool
