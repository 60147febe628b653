// Package bits counts and manipulates bits of unsigned integers.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros returns the number of leading zero bits of x; 64 for x == 0.
func LeadingZeros(x uint) int { return 64 - Len(x) }

// TrailingZeros returns the number of trailing zero bits of x; 64 for x == 0.
func TrailingZeros(x uint) int {
	if x == 0 {
		return 64
	}
	return trailingZeros(uint64(x))
}

// OnesCount returns the number of one bits of x.
func OnesCount(x uint) int { return onesCount(uint64(x)) }

// RotateLeft returns x rotated left by k bits; to rotate right, k is negative.
func RotateLeft(x uint, k int) uint {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse returns x with its bits in reversed order.
func Reverse(x uint) uint { return uint(reverse(uint64(x))) }

// Len returns the number of bits that x needs; 0 for x == 0.
func Len(x uint) int { return 64 - leadingZeros(uint64(x)) }

// LeadingZeros8 returns the number of leading zero bits of x; 8 for x == 0.
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }

// TrailingZeros8 returns the number of trailing zero bits of x; 8 for x == 0.
func TrailingZeros8(x uint8) int {
	if x == 0 {
		return 8
	}
	return trailingZeros(uint64(x))
}

// OnesCount8 returns the number of one bits of x.
func OnesCount8(x uint8) int { return onesCount(uint64(x)) }

// RotateLeft8 returns x rotated left by k bits; to rotate right, k is negative.
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}

// Reverse8 returns x with its bits in reversed order.
func Reverse8(x uint8) uint8 { return uint8(reverse(uint64(x)) >> 56) }

// Len8 returns the number of bits that x needs; 0 for x == 0.
func Len8(x uint8) int { return 64 - leadingZeros(uint64(x)) }

// LeadingZeros16 returns the number of leading zero bits of x; 16 for x == 0.
func LeadingZeros16(x uint16) int { return 16 - Len16(x) }

// TrailingZeros16 returns the number of trailing zero bits of x; 16 for x == 0.
func TrailingZeros16(x uint16) int {
	if x == 0 {
		return 16
	}
	return trailingZeros(uint64(x))
}

// OnesCount16 returns the number of one bits of x.
func OnesCount16(x uint16) int { return onesCount(uint64(x)) }

// RotateLeft16 returns x rotated left by k bits; to rotate right, k is negative.
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}

// Reverse16 returns x with its bits in reversed order.
func Reverse16(x uint16) uint16 { return uint16(reverse(uint64(x)) >> 48) }

// Len16 returns the number of bits that x needs; 0 for x == 0.
func Len16(x uint16) int { return 64 - leadingZeros(uint64(x)) }

// LeadingZeros32 returns the number of leading zero bits of x; 32 for x == 0.
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }

// TrailingZeros32 returns the number of trailing zero bits of x; 32 for x == 0.
func TrailingZeros32(x uint32) int {
	if x == 0 {
		return 32
	}
	return trailingZeros(uint64(x))
}

// OnesCount32 returns the number of one bits of x.
func OnesCount32(x uint32) int { return onesCount(uint64(x)) }

// RotateLeft32 returns x rotated left by k bits; to rotate right, k is negative.
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & 31
	return x<<s | x>>(32-s)
}

// Reverse32 returns x with its bits in reversed order.
func Reverse32(x uint32) uint32 { return uint32(reverse(uint64(x)) >> 32) }

// Len32 returns the number of bits that x needs; 0 for x == 0.
func Len32(x uint32) int { return 64 - leadingZeros(uint64(x)) }

// LeadingZeros64 returns the number of leading zero bits of x; 64 for x == 0.
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

// TrailingZeros64 returns the number of trailing zero bits of x; 64 for x == 0.
func TrailingZeros64(x uint64) int {
	if x == 0 {
		return 64
	}
	return trailingZeros(uint64(x))
}

// OnesCount64 returns the number of one bits of x.
func OnesCount64(x uint64) int { return onesCount(uint64(x)) }

// RotateLeft64 returns x rotated left by k bits; to rotate right, k is negative.
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse64 returns x with its bits in reversed order.
func Reverse64(x uint64) uint64 { return uint64(reverse(uint64(x))) }

// Len64 returns the number of bits that x needs; 0 for x == 0.
func Len64(x uint64) int { return 64 - leadingZeros(uint64(x)) }

// ReverseBytes returns x with its bytes in reversed order.
func ReverseBytes(x uint) uint { return uint(reverseBytes(uint64(x))) }

// ReverseBytes16 returns x with its bytes in reversed order.
func ReverseBytes16(x uint16) uint16 { return uint16(reverseBytes(uint64(x)) >> 48) }

// ReverseBytes32 returns x with its bytes in reversed order.
func ReverseBytes32(x uint32) uint32 { return uint32(reverseBytes(uint64(x)) >> 32) }

// ReverseBytes64 returns x with its bytes in reversed order.
func ReverseBytes64(x uint64) uint64 { return uint64(reverseBytes(uint64(x))) }

func leadingZeros(x uint64) int
func trailingZeros(x uint64) int
func onesCount(x uint64) int
func reverse(x uint64) uint64
func reverseBytes(x uint64) uint64
