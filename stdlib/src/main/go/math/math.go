package math

// Inf returns positive infinity if sign >= 0, negative infinity otherwise.
func Inf(sign int) float64 {
	if sign >= 0 {
		return Float64frombits(0x7FF0000000000000)
	}
	return Float64frombits(0xFFF0000000000000)
}

// NaN returns a value that is not a number.
func NaN() float64 { return Float64frombits(0x7FF8000000000001) }

// IsNaN reports whether f is not a number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is positive infinity (sign > 0), negative infinity (sign < 0), or either
// (sign == 0).
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Abs returns the absolute value of x.
func Abs(x float64) float64

// Sqrt returns the square root of x.
func Sqrt(x float64) float64

// Cbrt returns the cube root of x.
func Cbrt(x float64) float64

// Hypot returns Sqrt(p*p + q*q), without overflow on the way.
func Hypot(p, q float64) float64

// Floor returns the greatest integer not above x.
func Floor(x float64) float64

// Ceil returns the least integer not below x.
func Ceil(x float64) float64

// Trunc returns the integer part of x.
func Trunc(x float64) float64

// Round returns the nearest integer; halves are rounded away from zero.
func Round(x float64) float64

// RoundToEven returns the nearest integer; halves are rounded to the even one.
func RoundToEven(x float64) float64

// Modf returns the integer part of f and the rest; both have the sign of f.
func Modf(f float64) (integer float64, fractional float64) {
	integer = Trunc(f)
	if IsInf(f, 0) {
		return f, NaN()
	}
	return integer, Copysign(f-integer, f)
}

// Mod returns the remainder of x/y with the sign of x.
func Mod(x, y float64) float64

// Remainder returns the IEEE 754 remainder of x/y.
func Remainder(x, y float64) float64

// FMA returns x*y + z, rounded once.
func FMA(x, y, z float64) float64

// Max returns the larger of x and y; NaN if either is NaN, unless the other is +Inf.
func Max(x, y float64) float64

// Min returns the smaller of x and y; NaN if either is NaN, unless the other is -Inf.
func Min(x, y float64) float64

// Dim returns x-y, or 0 if that is negative.
func Dim(x, y float64) float64 {
	if d := x - y; !(d <= 0) {
		return d
	}
	return 0
}

// Copysign returns f with the sign of sign.
func Copysign(f, sign float64) float64

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool

// Float64bits returns the IEEE 754 representation of f.
func Float64bits(f float64) uint64

// Float64frombits returns the number with the IEEE 754 representation b.
func Float64frombits(b uint64) float64

// Float32bits returns the IEEE 754 representation of f.
func Float32bits(f float32) uint32

// Float32frombits returns the number with the IEEE 754 representation b.
func Float32frombits(b uint32) float32

// Frexp returns f as frac * 2**exp with frac in [0.5, 1).
func Frexp(f float64) (frac float64, exp int)

// Ldexp returns frac * 2**exp.
func Ldexp(frac float64, exp int) float64

// Ilogb returns the binary exponent of x as an integer.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsNaN(x), IsInf(x, 0):
		return MaxInt32
	}
	_, exp := Frexp(x)
	return exp - 1
}

// Logb returns the binary exponent of x.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(Ilogb(x))
}

// Nextafter returns the next number after x towards y.
func Nextafter(x, y float64) (r float64)

// Nextafter32 returns the next float32 after x towards y.
func Nextafter32(x, y float32) (r float32)

// Pow10 returns 10**n, 0 below -323, +Inf above 308.
func Pow10(n int) float64 {
	if n < -323 {
		return 0
	}
	if n > 308 {
		return Inf(1)
	}
	return pow10(n)
}

// pow10 returns the number nearest to 10**n.
func pow10(n int) float64

// Exp returns e**x.
func Exp(x float64) float64

// Exp2 returns 2**x.
func Exp2(x float64) float64

// Expm1 returns e**x - 1, exact also for small x.
func Expm1(x float64) float64

// Log returns the natural logarithm of x.
func Log(x float64) float64

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64

// Log2 returns the binary logarithm of x.
func Log2(x float64) float64

// Log1p returns the natural logarithm of 1 + x, exact also for small x.
func Log1p(x float64) float64

// Pow returns x**y.
func Pow(x, y float64) float64

// Sin returns the sine of the radian argument x.
func Sin(x float64) float64

// Cos returns the cosine of the radian argument x.
func Cos(x float64) float64

// Sincos returns Sin(x), Cos(x).
func Sincos(x float64) (sin, cos float64) { return Sin(x), Cos(x) }

// Tan returns the tangent of the radian argument x.
func Tan(x float64) float64

// Asin returns the arcsine of x, in radians.
func Asin(x float64) float64

// Acos returns the arccosine of x, in radians.
func Acos(x float64) float64

// Atan returns the arctangent of x, in radians.
func Atan(x float64) float64

// Atan2 returns the arctangent of y/x in the quadrant of the point (x, y).
func Atan2(y, x float64) float64

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh(x float64) float64

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh(x float64) float64

// Gamma returns the Gamma function of x.
func Gamma(x float64) float64

// Lgamma returns the natural logarithm of the absolute value of Gamma(x), and its sign.
func Lgamma(x float64) (lgamma float64, sign int)

// Erf returns the error function of x.
func Erf(x float64) float64

// Erfc returns 1 - Erf(x), exact also where that is small.
func Erfc(x float64) float64

// Erfinv returns the number whose error function is x.
func Erfinv(x float64) float64

// Erfcinv returns the number whose complementary error function is x.
func Erfcinv(x float64) float64 { return Erfinv(1 - x) }
