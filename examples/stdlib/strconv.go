// Numbers, bools and quoted text to strings and back.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"", "0", "-0", "+5", "12", "-128", "128", "300", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "0x1F", "0b101", "0o17", "017", "1_000", "1__0", "_1", "0x_1", "abc", "zz", "99999999999999999999x", "-", "0x", "1e5", " 1"} {
		for _, base := range []int{0, 10, 16, 36, 2, 1, 37} {
			for _, bits := range []int{0, 8, 64, 65} {
				i, err := strconv.ParseInt(s, base, bits)
				u, err2 := strconv.ParseUint(s, base, bits)
				fmt.Println(s, base, bits, i, err, u, err2)
			}
		}
		n, err := strconv.Atoi(s)
		fmt.Println(n, err, errors.Is(err, strconv.ErrRange), errors.Is(err, strconv.ErrSyntax))
	}
	for _, s := range []string{"", "1", "1.5", "-1.5e3", ".5", "5.", ".", "1e", "1e5", "1e400", "-1e400", "1e-400", "inf", "-Inf", "+infinity", "nan", "NaN", "-nan", "0x1p-2", "0x1.8p1", "0x1", "0x.8p0", "1_000.5", "1__0", "1f", "1d", " 1", "1 ", "3.4e38", "3.5e38", "1.17549435e-38", "0.1", "123456789.123456789", "1e23", "9007199254740993"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err2 := strconv.ParseFloat(s, 32)
		fmt.Println(s, f, err, g, err2)
	}
	for _, s := range []string{"1", "t", "true", "TRUE", "True", "tRue", "0", "f", "yes", ""} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatInt(1<<62, 2), strconv.FormatUint(1<<63, 36), strconv.FormatInt(-1<<63, 10))
	fmt.Println(strconv.FormatFloat(1.0/3, 'g', 5, 64), strconv.FormatComplex(1-2i, 'f', 2, 128))
	for _, s := range []string{"", "hi", "a\tb\n\"q\"\\", "\x00\x7f\xff", "日本語", "\u200b\u00a0\ufeff\U0001F600\U0010ffff", "`x`", "a`b", "é\u0301"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		u, err := strconv.Unquote(strconv.Quote(s))
		fmt.Println(u == s, err)
		fmt.Printf("%q %+q %#q %x %X % x %#x\n", s, s, s, s, s, s, s)
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0, 0x7f, 0xff, 'é', '日', 0x200b, 0xd800, 0x10ffff, 0x110000, -1, 0xfffd} {
		fmt.Println(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), strconv.IsPrint(r), strconv.IsGraphic(r), utf8.RuneLen(r), utf8.ValidRune(r))
	}
	for _, s := range []string{"", "\"", "\"a\"", "'a'", "'ab'", "''", "`a\\n\rb`", "\"\\x41\\101\\u00e9\\U0001F600\"", "\"\\q\"", "\"a\nb\"", "\"\\'\"", "'\\''", "'\\\"'", "\"\\ud800\"", "\"abc\"d", "abc", "\"\\400\"", "'\\377'", "'\xff'"} {
		u, err := strconv.Unquote(s)
		p, err2 := strconv.QuotedPrefix(s)
		fmt.Printf("%q %q %v %q %v\n", s, u, err, p, err2)
	}
	v, mb, tail, err := strconv.UnquoteChar(`\u00e9xyz`, '"')
	fmt.Println(v, mb, tail, err)
	b := []byte("x")
	b = strconv.AppendInt(b, -5, 10)
	b = strconv.AppendQuote(b, "q")
	b = strconv.AppendBool(b, true)
	b = strconv.AppendFloat(b, 1.5, 'e', -1, 32)
	fmt.Println(string(b))
	for _, s := range []string{"", "a", "é", "\xe9", "\xe6\x97", "\xe6\x97\xa5", "\xf0\x9f\x98", "\xed\xa0\x80", "ab\xff"} {
		r, n := utf8.DecodeRuneInString(s)
		r2, n2 := utf8.DecodeLastRuneInString(s)
		r3, n3 := utf8.DecodeRune([]byte(s))
		r4, n4 := utf8.DecodeLastRune([]byte(s))
		fmt.Println(r, n, r2, n2, r3, n3, r4, n4, utf8.FullRuneInString(s), utf8.FullRune([]byte(s)), utf8.ValidString(s), utf8.RuneCountInString(s), utf8.RuneCount([]byte(s)))
	}
	p := make([]byte, 4)
	fmt.Println(utf8.EncodeRune(p, '日'), p, utf8.AppendRune(nil, 'é'), utf8.AppendRune(nil, -1))
	var ne *strconv.NumError
	_, err = strconv.Atoi("x")
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err)
	}
	fmt.Printf("%T %#v\n", err, strconv.IntSize)
}
