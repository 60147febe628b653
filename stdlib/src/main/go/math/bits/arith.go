package bits

import "errors"

// The panics of Div and Rem are runtime errors: they come from the operators themselves.
var errOverflow error = overflow{errors.New("runtime error: integer overflow")}

type overflow struct{ error }

func (overflow) RuntimeError() {}

// Add32 returns the sum x + y + carry, and the carry out; carry must be 0 or 1.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

// Sub32 returns the difference x - y - borrow, and the borrow out; borrow must be 0 or 1.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	d := uint64(x) - uint64(y) - uint64(borrow)
	return uint32(d), uint32(d>>32) & 1
}

// Mul32 returns the product x * y in two halves.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Div32 divides (hi, lo) by y. It panics for y == 0, and for y <= hi, when the quotient overflows.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		panic(errOverflow)
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

// Rem32 returns the remainder of (hi, lo) divided by y. It panics for y == 0.
func Rem32(hi, lo, y uint32) uint32 {
	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
}

// Add64 returns the sum x + y + carry, and the carry out; carry must be 0 or 1.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Sub64 returns the difference x - y - borrow, and the borrow out; borrow must be 0 or 1.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Mul64 returns the product x * y in two halves.
func Mul64(x, y uint64) (hi, lo uint64) { return mulHigh(x, y), x * y }

func mulHigh(x, y uint64) uint64

// Div64 divides (hi, lo) by y. It panics for y == 0, and for y <= hi, when the quotient overflows.
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if hi == 0 {
		return lo / y, lo % y
	}
	if y != 0 && y <= hi {
		panic(errOverflow)
	}
	if y == 0 {
		return lo / y, 0
	}
	quo = div(hi, lo, y)
	return quo, lo - quo*y
}

// div returns the quotient of (hi, lo) and y, which fits.
func div(hi, lo, y uint64) uint64

// Rem64 returns the remainder of (hi, lo) divided by y. It panics for y == 0.
func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}

// Add returns the sum x + y + carry, and the carry out; carry must be 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}

// Sub returns the difference x - y - borrow, and the borrow out; borrow must be 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	d, b := Sub64(uint64(x), uint64(y), uint64(borrow))
	return uint(d), uint(b)
}

// Mul returns the product x * y in two halves.
func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}

// Div divides (hi, lo) by y. It panics for y == 0, and for y <= hi, when the quotient overflows.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

// Rem returns the remainder of (hi, lo) divided by y. It panics for y == 0.
func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }
