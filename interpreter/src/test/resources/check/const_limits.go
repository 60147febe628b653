package main

var (
	_ = int(1e100)
	_ = int8(complex128(1000))
	_ = 1i / 1e-600000000
	_ = 1 << 1000 * (1 << 1000)
	_ = 1 << 511 << 1
	_ = ^(1 << 512)
	_ = "a"[1]
	_ = "a"[1<<70]
	_ = [3]int{}[3]
	_ = 1 << 2000
	_ = 0x1p100000000000
	_ float32 = 1e39
	_ float32 = 1e-60
	_ complex64 = 1e39i
	_ uint8 = 255 + 1
	_ = uint8(255) + 1
	_ = -uint8(1)
	_ = ^uint8(1)
	_ = int8(-128) / -1
	_ rune = 'a' + 0x7fffffff
	_ = 5.0 % 2
	_ = 5 % 2.0
	_ int = 5.0
	_ int = 5 / 2.0
	_ = string(0x110000)
	_ uintptr = -1
)
