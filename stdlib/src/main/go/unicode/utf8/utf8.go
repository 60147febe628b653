// Package utf8 translates between runes and their UTF-8 bytes. A byte that is no part of a valid
// encoding counts as one [RuneError] of width 1.
package utf8

const (
	RuneError = '\uFFFD'     // what an invalid byte decodes to
	RuneSelf  = 0x80         // characters below are a byte each
	MaxRune   = '\U0010FFFF' // the largest code point
	UTFMax    = 4            // the most bytes that a rune takes
)

// FullRune reports whether p begins with a full encoding, which an invalid one counts as.
func FullRune(p []byte) bool { return FullRuneInString(string(p)) }

// FullRuneInString reports whether s begins with a full encoding, which an invalid one counts as.
func FullRuneInString(s string) bool

// DecodeRune returns the first rune of p and its width; (RuneError, 0) if p is empty,
// (RuneError, 1) if the encoding is invalid.
func DecodeRune(p []byte) (r rune, size int)

// DecodeRuneInString is like [DecodeRune] for a string.
func DecodeRuneInString(s string) (r rune, size int)

// DecodeLastRune returns the last rune of p and its width, as [DecodeRune] does.
func DecodeLastRune(p []byte) (r rune, size int)

// DecodeLastRuneInString is like [DecodeLastRune] for a string.
func DecodeLastRuneInString(s string) (r rune, size int)

// RuneLen returns how many bytes the encoding of r takes, or -1 if r is not valid.
func RuneLen(r rune) int

// EncodeRune writes the encoding of r, of RuneError if r is not valid, into p, which must be large
// enough, and returns its length.
func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}

// AppendRune appends the encoding of r to p and returns the extended slice.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}

// RuneCount returns the number of runes in p.
func RuneCount(p []byte) int

// RuneCountInString returns the number of runes in s.
func RuneCountInString(s string) (n int)

// RuneStart reports whether b may be the first byte of an encoding.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// Valid reports whether p consists of valid encodings only.
func Valid(p []byte) bool

// ValidString reports whether s consists of valid encodings only.
func ValidString(s string) bool

// ValidRune reports whether r can be encoded: in range and no surrogate half.
func ValidRune(r rune) bool { return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune }
