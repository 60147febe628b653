// Rounding of float32 and float64, infinities and NaN.
package main

import (
	"fmt"
	"math"
)

type real32 float32

func sum32(vs ...float32) (s float32) {
	for _, v := range vs {
		s += v
	}
	return
}

func generic[T ~float32 | ~float64](x T) T { return x*x/3 - x }

func half(f float32) float64 { return float64(f) / 2 }

func main() {
	// Each operation on float32 rounds.
	var a, b float32 = 16777216, 1
	fmt.Println(a+b, a+b+b, a+(b+b), a*3+1, (a+b) == a, a-b)
	x, y := float32(0.1), float32(0.2)
	fmt.Println(x+y, float64(x)+float64(y), x*y, x/y, x+y == 0.3, 0.1+0.2 == 0.3)
	fmt.Println(sum32(1e8, 1, 1, 1, -1e8), sum32(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1))
	fmt.Println(generic[float32](0.1), generic(0.1), generic[real32](1e20))
	fmt.Println(half(0.1), float32(half(0.1)) == 0.05)
	x += 0.7
	x *= x
	x -= 1e-9
	x /= 3
	x++
	fmt.Println(x, -x, float64(x))

	// Overflow and denormals.
	big := float32(math.MaxFloat32)
	tiny := float32(math.SmallestNonzeroFloat32)
	fmt.Println(big*2, -big*2, big+1, tiny/2, tiny*0.75, tiny/2*2, big/tiny)
	var f64 float64 = 1e300
	fmt.Println(f64*f64, -f64*f64, 1/f64/f64, float32(f64), float32(-f64), float32(1e-50))
	fmt.Println(float32(math.MaxFloat32+1e31), float32(3.4028235677973366e38), float32(1.17549429e-38))

	// Infinities, NaN and negative zero.
	inf := math.Inf(1)
	nan := math.NaN()
	zero := 0.0
	neg := -zero
	fmt.Println(1/zero, -1/zero, zero/zero, inf-inf, inf*0, inf > math.MaxFloat64, -inf < inf)
	fmt.Println(nan < 1, nan > 1, nan == nan, nan != nan, !(nan < 1), nan <= nan)
	fmt.Println(neg, 1/neg, math.Copysign(0, -1), 1/math.Copysign(0, -1), zero == math.Copysign(0, -1))
	fmt.Println(max(1, nan), min(nan, 1), max(zero, math.Copysign(0, -1)), min(zero, math.Copysign(0, -1)), max(-inf, 2))
	fmt.Println(math.Signbit(-zero), math.Signbit(zero*-1), -0.0, 1/(zero*-1))

	// Conversions between the widths and from integers.
	i := 1<<53 + 1
	fmt.Println(float64(i) == float64(i-1), float32(i), int(float64(i)), float32(1<<24+1), float64(float32(0.1)))
	var u uint32 = math.MaxUint32
	fmt.Println(float32(u), float64(u), uint32(float32(u/2)), float32(int64(math.MaxInt64)))
	fmt.Println(float32(0.1) == 0.1, float64(float32(0.1)) == 0.1, float32(float64(float32(0.3))) == 0.3)

	// Constants are exact until they become values.
	const third = 1.0 / 3
	var t32 float32 = third
	var t64 float64 = third
	fmt.Println(t32, t64, third*3 == 1, t64*3 == 1, float64(t32) == t64)
	fmt.Println(1e400/1e399, math.Pi*1e10, 0x1p-2, 0x1.8p1, 1_000.5)

	// In fields, elements, maps and results.
	st := struct {
		f float32
		g [2]float32
	}{0.1, [2]float32{1e10, 1}}
	st.f *= 3
	st.g[0] += 1
	st.g[1] /= 3
	m := map[float32]float32{0.1: 0.1}
	m[0.1] += 0.2
	s := []float32{1, 2}
	s[0] /= 3
	s[1] = float32(math.Sqrt(float64(s[1])))
	fmt.Println(st, m, s)
	p := &s[0]
	*p *= 3
	fmt.Println(*p == 1, s)
	f := func(v float32) (r float32, d float64) { return v * v, float64(v) * float64(v) }
	fmt.Println(f(1.1))
	c := make(chan float32, 1)
	c <- x * y
	fmt.Println(<-c, any(x*y) == any(float32(x*y)), any(float32(1)) == any(1.0))
	switch z := a + b; z {
	case 16777217:
		fmt.Println("case", z)
	default:
		fmt.Println("exact?")
	}
	println(x, t64, float32(1e10), inf, nan, neg)
}
