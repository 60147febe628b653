// Sorting: the places of equal elements are those of Go.
package main

import (
	"fmt"
	"math"
	"sort"
)

type P struct {
	K int
	V string
}
type byK []P

func (b byK) Len() int           { return len(b) }
func (b byK) Less(i, j int) bool { return b[i].K < b[j].K }
func (b byK) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func gen(n, mod, seed int) []P {
	s := make([]P, n)
	x := uint32(seed*7919 + 1)
	for i := range s {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		s[i] = P{int(x>>3) % mod, fmt.Sprint(i)}
	}
	return s
}

func hash(s []P) (h uint64) {
	for _, p := range s {
		h = h*1000003 + uint64(p.K)*31
		for _, c := range p.V {
			h = h*31 + uint64(c)
		}
	}
	return
}

func main() {
	for _, n := range []int{0, 1, 5, 12, 13, 30, 49, 50, 60, 100, 257, 1000} {
		for _, mod := range []int{1, 3, 10, 1000} {
			a := gen(n, mod, n+mod)
			b := append([]P(nil), a...)
			c := append([]P(nil), a...)
			d := append([]P(nil), a...)
			sort.Slice(a, func(i, j int) bool { return a[i].K < a[j].K })
			sort.Sort(byK(b))
			sort.SliceStable(c, func(i, j int) bool { return c[i].K < c[j].K })
			sort.Stable(byK(d))
			fmt.Println(n, mod, hash(a), hash(b), hash(c), hash(d), sort.IsSorted(byK(a)), sort.SliceIsSorted(b, func(i, j int) bool { return b[i].K < b[j].K }))
			sort.Sort(sort.Reverse(byK(a)))
			fmt.Println(hash(a))
			// organ pipes and sawtooth: hard patterns
			e := make([]int, n)
			for i := range e {
				e[i] = i % 7
				if i > n/2 {
					e[i] = n - i
				}
			}
			idx := make([]P, n)
			for i := range idx {
				idx[i] = P{e[i], fmt.Sprint(i)}
			}
			sort.Slice(idx, func(i, j int) bool { return idx[i].K < idx[j].K })
			fmt.Println(hash(idx))
		}
	}
	x := []int{3, 1, 2}
	sort.Ints(x)
	y := []string{"b", "a", "", "ab"}
	sort.Strings(y)
	z := []float64{2, math.NaN(), -1, math.Inf(1), 0, math.Copysign(0, -1)}
	sort.Float64s(z)
	fmt.Println(x, y, z, sort.SearchInts(x, 2), sort.SearchStrings(y, "zz"), sort.SearchFloat64s([]float64{1, 2}, 1.5))
	i, ok := sort.Find(3, func(i int) int { return 2 - x[i] })
	fmt.Println(i, ok, sort.IntsAreSorted(x), sort.StringsAreSorted(y))
	p := gen(3, 10, 1)
	q := &p[0]
	sort.Slice(p, func(i, j int) bool { return p[i].K > p[j].K })
	fmt.Println(*q == p[0])
	sort.Sort(sort.Reverse(sort.IntSlice(x)))
	fmt.Println(x)
	var nilp []int
	sort.Slice(nilp, func(i, j int) bool { return false })
	defer func() { fmt.Println(recover()) }()
	sort.Slice(x, func(i, j int) bool { panic("in less") })
}
