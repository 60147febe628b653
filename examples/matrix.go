// Floating-point arithmetic over two-dimensional slices.
package main

import (
	"fmt"
	"math"
)

type Matrix [][]float64

func Identity(n int) Matrix {
	m := make(Matrix, n)
	for i := range m {
		m[i] = make([]float64, n)
		m[i][i] = 1
	}
	return m
}

func (a Matrix) Mul(b Matrix) Matrix {
	c := make(Matrix, len(a))
	for i := range c {
		c[i] = make([]float64, len(b[0]))
		for j := range c[i] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c
}

func main() {
	q := math.Pi / 6
	rot := Matrix{{math.Cos(q), -math.Sin(q)}, {math.Sin(q), math.Cos(q)}}
	m := Identity(2)
	for i := 1; i <= 12; i++ {
		m = m.Mul(rot)
		if i%3 == 0 {
			fmt.Printf("%2d: % .3f\n", i, m)
		}
	}
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Pow(2, 10), math.Hypot(3, 4), math.Mod(7, 3), math.Trunc(2.7))
	fmt.Printf("%.4f %.4f %.4f\n", math.Exp(1), math.Log(10), math.Atan2(1, 1))
}
