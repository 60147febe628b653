// Package subtle implements functions that are often useful in cryptographic code
// but require careful thought to use correctly.
package subtle

// ConstantTimeCompare returns 1 if the two slices, x and y, have equal contents and
// 0 otherwise. The time taken is a function of the length of the slices and is
// independent of the contents. If the lengths do not match it returns 0
// immediately.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var differ byte
	for i := range x {
		differ |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(differ, 0)
}

// ConstantTimeSelect returns x if v == 1 and y if v == 0. Its behavior is undefined
// if v takes any other value.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ConstantTimeByteEq returns 1 if x == y and 0 otherwise.
func ConstantTimeByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

// ConstantTimeEq returns 1 if x == y and 0 otherwise.
func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// ConstantTimeCopy copies the contents of y into x (a slice of equal length) if
// v == 1. If v == 0, x is left unchanged. Its behavior is undefined if v takes any
// other value.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	keep, take := byte(v-1), ^byte(v-1)
	for i := range x {
		x[i] = x[i]&keep | y[i]&take
	}
}

// ConstantTimeLessOrEq returns 1 if x <= y and 0 otherwise. Its behavior is
// undefined if x or y are negative or > 2**31 - 1.
func ConstantTimeLessOrEq(x, y int) int { return int((int32(x) - int32(y) - 1) >> 31 & 1) }

// XORBytes sets dst[i] = x[i] ^ y[i] for all i < n = min(len(x), len(y)), returning
// n, the number of bytes written to dst. It panics if dst has not length at least
// n, or if it overlaps x or y without being exactly at their start.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	if overlaps(dst[:n], x[:n]) || overlaps(dst[:n], y[:n]) {
		panic("subtle.XORBytes: invalid overlap")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}

// overlaps reports whether two slices of one length share bytes at different
// indices.
func overlaps(a, b []byte) bool {
	if &a[0] == &b[0] {
		return false
	}
	within := func(first *byte, s []byte) bool {
		for i := range s {
			if &s[i] == first {
				return true
			}
		}
		return false
	}
	return within(&a[0], b) || within(&b[0], a)
}

// WithDataIndependentTiming calls f. There is nothing to switch on here: the
// processor's mode for timing that does not depend on data is left as it is.
func WithDataIndependentTiming(f func()) { f() }
