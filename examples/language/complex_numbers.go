// Complex numbers of both widths.
package main

import (
	"fmt"
	"math"
)

type phasor complex64

func mul[C ~complex64 | ~complex128](a, b C) C { return a*b + a/b - b }

func main() {
	z := 3 + 4i
	w := complex(1, -2)
	fmt.Println(z+w, z-w, z*w, z/w, -z, +w, z == w, z != w, real(z), imag(w))
	var c64 complex64 = complex64(z)
	var d64 complex64 = 1.5i
	fmt.Println(c64*d64, c64/d64, c64+2, real(c64), imag(d64), complex128(d64)*z)
	fmt.Printf("%T %T %T %T %T\n", real(z), imag(c64), z, c64, complex(float32(1), 2))

	z += 1
	z *= 2i
	z -= w
	z /= 2
	fmt.Println(z)

	// float32 parts round.
	third := complex(float32(1)/3, 0.1)
	fmt.Println(third*third, third+third, complex64(complex(0.1, 0.2)), complex128(third))

	// Constants.
	const i = 1i
	const sq = i * i
	var r int = sq + 2
	fmt.Println(sq, r, i*i*i, real(2+3i), imag(2+3i), 'a'+1i, 1<<3+0i, (2+0i)/4)
	const big = (1e200 + 1e200i) * (1e200 - 1e200i) / 1e300
	fmt.Println(real(big), imag(big) == 0)
	var f float64 = 2.5 + 0i
	fmt.Println(f)

	// Infinities and zeros.
	inf := math.Inf(1)
	zero := 0.0
	nan := math.NaN()
	fmt.Println(complex(1, 1)/complex(zero, zero), complex(zero, 0)/complex(zero, 0), complex(-1, 0)/complex(zero, zero))
	fmt.Println(complex(inf, 1)/complex(1, 1), complex(1, 1)/complex(inf, 1), complex(inf, inf)*complex(1, 0))
	fmt.Println(complex(nan, 1)*2, complex(inf, nan)/complex(inf, 1), complex(1, 2)/complex(inf, nan))
	large := 1e300
	fmt.Println(complex(large, large)*complex(large, large), complex(1e308, 1e308)/complex(2, 2), complex(1e-300, 1)/1e-300)
	fmt.Println(-complex(zero, zero), complex(zero, 1)*complex(-1, zero))

	// As elements, keys, fields and results.
	s := []complex128{1, 2i, 3 + 3i}
	for k := range s {
		s[k] *= s[k]
	}
	m := map[complex64]string{1: "one", 1i: "i"}
	m[1+0i] += "!"
	m[complex(0, 1)] += "?"
	fmt.Println(s, m, len(m))
	m[complex64(complex(nan, 0))] = "nan"
	_, ok := m[complex64(complex(nan, 0))]
	fmt.Println(len(m), ok)
	st := struct{ c complex64 }{2i}
	st.c *= st.c
	p := &st.c
	*p++
	fmt.Println(st, st == struct{ c complex64 }{-3})
	a := [2]complex128{1i, 2}
	b := a
	b[0]++
	fmt.Println(a, b, a == b, any(a[0]) == any(1i), any(complex64(1i)) == any(1i))
	fmt.Println(mul(1+1i, 2-1i), mul[complex64](1i, 0.1), mul(phasor(2), phasor(1i)))
	swap := func(c complex128) (re, im complex128) { return complex(imag(c), real(c)), complex(0, -imag(c)) }
	fmt.Println(swap(7 + 8i))
	ch := make(chan complex64, 1)
	ch <- c64
	fmt.Println(<-ch == c64)
	switch z * z {
	case 0:
		fmt.Println("zero")
	case z * z:
		fmt.Println("square")
	}
	fmt.Printf("%v %.2f %g %+v %8.1e %T\n", z, z, c64, z, 1e10+1i, phasor(1))
	println(z, c64)
}
