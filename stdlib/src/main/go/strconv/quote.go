package strconv

// Quote returns s as a Go string literal in double quotes, with escapes for what is not printable.
func Quote(s string) string

// QuoteToASCII is like [Quote] with escapes for all that is not ASCII.
func QuoteToASCII(s string) string

// QuoteToGraphic is like [Quote] but leaves all graphic characters, spaces too, as they are.
func QuoteToGraphic(s string) string

// QuoteRune returns r as a Go character literal.
func QuoteRune(r rune) string

// QuoteRuneToASCII is like [QuoteRune] with escapes for all that is not ASCII.
func QuoteRuneToASCII(r rune) string

// QuoteRuneToGraphic is like [QuoteRune] but leaves all graphic characters as they are.
func QuoteRuneToGraphic(r rune) string

// AppendQuote appends the result of [Quote] to dst.
func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }

// AppendQuoteToASCII appends the result of [QuoteToASCII] to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte { return append(dst, QuoteToASCII(s)...) }

// AppendQuoteToGraphic appends the result of [QuoteToGraphic] to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

// AppendQuoteRune appends the result of [QuoteRune] to dst.
func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, QuoteRune(r)...) }

// AppendQuoteRuneToASCII appends the result of [QuoteRuneToASCII] to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToASCII(r)...)
}

// AppendQuoteRuneToGraphic appends the result of [QuoteRuneToGraphic] to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// CanBackquote reports whether s can stand unchanged in back quotes on one line.
func CanBackquote(s string) bool

// IsPrint reports whether Go counts r as printable: as [unicode.IsPrint].
func IsPrint(r rune) bool

// IsGraphic reports whether Unicode counts r as graphic: printable, or a space.
func IsGraphic(r rune) bool

// Unquote returns the string that a literal in double, single or back quotes stands for; in single
// quotes it must be one character.
func Unquote(s string) (string, error) {
	text, n, ok := unquote(s)
	if !ok || n != len(s) {
		return "", ErrSyntax
	}
	return text, nil
}

// QuotedPrefix returns the string literal, with its quotes, at the start of s.
func QuotedPrefix(s string) (string, error) {
	_, n, ok := unquote(s)
	if !ok {
		return "", ErrSyntax
	}
	return s[:n], nil
}

// UnquoteChar decodes the first character or byte of an escaped string or character literal. It
// returns its value, whether that needs more than one byte of UTF-8, and the rest of the string.
// The quote, if it is ' or ", must be escaped, and no other quote may be.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	value, n, multibyte := unquoteChar(s, quote)
	if n == 0 {
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, s[n:], nil
}

// unquote decodes the literal at the start of s, which is n bytes long.
func unquote(s string) (text string, n int, ok bool)

// unquoteChar decodes the character at the start of s, n bytes long; n is 0 for a fault.
func unquoteChar(s string, quote byte) (value rune, n int, multibyte bool)
