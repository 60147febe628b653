// Constants are exact: a false condition is a duplicate key below.
package p

const (
	huge  = 1 << 500
	third = 1.0 / 3
	tiny  = 1e-5000
	large = 1e5000
)

var _ = map[bool]int{false: 0, huge>>498 == 4: 1}
var _ = map[bool]int{false: 0, third*3 == 1: 1}
var _ = map[bool]int{false: 0, tiny*large == 1: 1}
var _ = map[bool]int{false: 0, large/large == 1: 1}
var _ = map[bool]int{false: 0, 7/2 == 3 && 7/2.0 == 3.5 && -7/2 == -3 && -7%2 == -1: 1}
var _ = map[bool]int{false: 0, 0x1p-2 == 0.25 && 0b101 == 5 && 0o17 == 15 && 017 == 15: 1}
var _ = map[bool]int{false: 0, 1_000_000 == 1e6 && 'a' == 97 && '\n' == 10 && '\u00e9' == 0xe9: 1}
var _ = map[bool]int{false: 0, len("\xff\u00e9\U0001F600\n") == 8: 1}
var _ = map[bool]int{false: 0, "a"+`b\n` == "ab\\n" && "a" < "b" && "Z" < "a": 1}
var _ = map[bool]int{false: 0, ^0 == -1 && ^uint8(1) == 254 && 6&^3 == 4 && 6^3 == 5: 1}
var _ = map[bool]int{false: 0, (1+2i)*(1-2i) == 5 && real(3+4i) == 3 && imag(3+4i) == 4: 1}
var _ = map[bool]int{false: 0, (5+10i)/(1+2i) == 5 && 0123i == 123i: 1}
var _ = map[bool]int{false: 0, float32(16777217) == 16777216 && float64(1<<53+1) == 1<<53: 1}
var _ = map[bool]int{false: 0, float64(0.1) == 0.1000000000000000055511151231257827021181583404541015625: 1}
var _ = map[bool]int{false: 0, string(rune(0x20ac)) == "€": 1}

var (
	_ int8    = 128 /* ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)" */
	_ uint    = - /* ERROR "cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)" */ 1
	_ int     = 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)" */
	_ float32 = 1e40 /* ERROR "1e+40" */
	_         = int(1e100 /* ERROR "cannot convert 1e100 (untyped float constant 1000000" */)
	_         = 1 / 0 /* ERROR "invalid operation: division by zero" */
	_         = "a" /* ERROR "mismatched types untyped string and untyped int" */ + 1
	_         = uint8 /* ERROR "uint8(255) + 1 (constant 256 of type uint8) overflows uint8" */ (255) + 1
)

const (
	a, b = iota, 1 << (10 * iota)
	c, d
	_, _
	e, f
)

var _ = map[bool]int{false: 0, c == 1 && d == 1024 && e == 3 && f == 1<<30: 1}
