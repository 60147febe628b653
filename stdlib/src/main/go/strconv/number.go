// Package strconv converts between strings and numbers, bools, and quoted text.
package strconv

import "errors"

// IntSize is the size in bits of an int or uint.
const IntSize = 64

// ErrRange says that a value is out of range for its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a value does not have the right syntax for its type.
var ErrSyntax = errors.New("invalid syntax")

// A NumError records a conversion that failed.
type NumError struct {
	Func string // the function that failed, such as ParseInt
	Num  string // its input
	Err  error  // the reason, such as ErrRange
}

// Error tells the function, the input and the reason.
func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *NumError) Unwrap() error { return e.Err }

// What a parsing native found wrong.
const (
	good = iota
	badSyntax
	badRange
	badBase
	badBitSize
)

func numError(fn, s string, fault, base, bitSize int) error {
	switch fault {
	case good:
		return nil
	case badRange:
		return &NumError{fn, s, ErrRange}
	case badBase:
		return &NumError{fn, s, errors.New("invalid base " + Itoa(base))}
	case badBitSize:
		return &NumError{fn, s, errors.New("invalid bit size " + Itoa(bitSize))}
	}
	return &NumError{fn, s, ErrSyntax}
}

// Atoi is ParseInt(s, 10, 0) with a result of type int.
func Atoi(s string) (int, error) {
	n, fault := parseInt(s, 10, 0)
	if fault != good {
		return int(n), numError("Atoi", s, fault, 10, 0)
	}
	return int(n), nil
}

// ParseInt reads an integer in the given base, 2 to 36, that fits the size in bits; 0 stands for
// the size of an int. For base 0 a prefix 0b, 0o, 0 or 0x says which, and underscores may separate
// digits. What does not fit gives [ErrRange] and the nearest value, other faults [ErrSyntax] and 0,
// both in a [*NumError].
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, fault := parseInt(s, base, bitSize)
	if fault != good {
		err = numError("ParseInt", s, fault, base, bitSize)
	}
	return i, err
}

// ParseUint is like [ParseInt] for unsigned numbers; a sign is not allowed.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, fault := parseUint(s, base, bitSize)
	if fault != good {
		return n, numError("ParseUint", s, fault, base, bitSize)
	}
	return n, nil
}

// ParseFloat reads a floating-point number, rounded to the nearest float32 (bit size 32) or
// float64 (64). It accepts decimal and hexadecimal numbers as Go does, and inf, infinity and nan.
// What is too large gives an infinity and [ErrRange].
func ParseFloat(s string, bitSize int) (float64, error) {
	f, fault := parseFloat(s, bitSize)
	if fault != good {
		return f, numError("ParseFloat", s, fault, 10, bitSize)
	}
	return f, nil
}

// ParseComplex reads a complex number of 64 or 128 bits: N, Ni or N±Ni, perhaps in parentheses, in
// which each N is a number as [ParseFloat] reads it. What is too large gives infinities and
// [ErrRange].
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	num := s
	if n := len(s); n >= 2 && s[0] == '(' && s[n-1] == ')' {
		num = s[1 : n-1]
	}
	if num == "" || num[len(num)-1] != 'i' {
		re, fault := parseFloat(num, size)
		return complex(re, 0), numError("ParseComplex", s, fault, 10, bitSize)
	}
	num = num[:len(num)-1]
	at := imaginaryStart(num)
	re, fault := 0.0, good
	if at > 0 {
		end := at
		if num[at-1] == '+' {
			end-- // as in 1+-2i
		}
		re, fault = parseFloat(num[:end], size)
	}
	im, fault2 := parseFloat(num[at:], size)
	if fault == badSyntax || fault2 == badSyntax {
		return 0, numError("ParseComplex", s, badSyntax, 10, bitSize)
	}
	return complex(re, im), numError("ParseComplex", s, max(fault, fault2), 10, bitSize)
}

// imaginaryStart returns where the last number of s begins: at a sign that is not of an exponent.
func imaginaryStart(s string) int {
	hex := false
	for i := 0; i < len(s); i++ {
		hex = hex || s[i] == 'x' || s[i] == 'X'
	}
	for i := len(s) - 1; i > 0; i-- {
		if s[i] == '+' || s[i] == '-' {
			before := s[i-1] | 0x20
			if before != 'p' && (before != 'e' || hex) {
				return i
			}
		}
	}
	return 0
}

// ParseBool returns the value of 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False; any other
// string is an error.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, &NumError{"ParseBool", str, ErrSyntax}
}

func parseInt(s string, base, bitSize int) (n int64, fault int)
func parseUint(s string, base, bitSize int) (n uint64, fault int)
func parseFloat(s string, bitSize int) (f float64, fault int)

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string

// FormatInt returns i in the given base, 2 to 36, with small letters.
func FormatInt(i int64, base int) string

// FormatUint returns i in the given base, 2 to 36, with small letters.
func FormatUint(i uint64, base int) string

// FormatFloat returns f, rounded to bitSize 32 or 64, in the format 'b' (-ddddp±ddd), 'e'
// (-d.dddde±dd), 'E', 'f' (-ddd.dddd), 'g' ('e' for large exponents, else 'f'), 'G', 'x'
// (-0xd.ddddp±ddd) or 'X'. The precision -1 stands for the fewest digits that give f back.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// FormatComplex returns c as (a+bi), with both parts as [FormatFloat] has them; bitSize is 64 or
// 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// AppendInt appends the result of [FormatInt] to dst.
func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

// AppendUint appends the result of [FormatUint] to dst.
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }

// AppendFloat appends the result of [FormatFloat] to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// AppendBool appends "true" or "false" to dst.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }
