// Package math/rand: the same sequences as Go's for the same seeds.
package main

import (
	"fmt"
	"math/rand"
)

type counter int64

func (c *counter) Int63() int64 { *c += 1 << 40; return int64(*c) }
func (c *counter) Seed(s int64) { *c = counter(s) }

func main() {
	for _, seed := range []int64{1, 42, 0, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int63(), r.Uint32(), r.Uint64(), r.Int31(), r.Int(), r.Int63n(1000), r.Int31n(64), r.Intn(6), r.Intn(1<<40))
		fmt.Println(r.Float64(), r.Float32(), r.Perm(8), r.NormFloat64(), r.ExpFloat64())
	}
	r := rand.New(rand.NewSource(99))
	letters := []byte("abcdefghij")
	r.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
	b := make([]byte, 10)
	n, err := r.Read(b[:3])
	r.Read(b[3:])
	fmt.Println(string(letters), b, n, err)
	r.Seed(99)
	fmt.Println(r.Intn(100), r.Intn(100), r.Intn(7))

	norm, exp, sum := 0.0, 0.0, uint64(0)
	for range 20000 {
		norm += r.NormFloat64()
		exp += r.ExpFloat64()
		sum += r.Uint64() ^ uint64(r.Intn(1000003))
	}
	fmt.Println(norm, exp, sum)
	z := rand.NewZipf(r, 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64(), rand.NewZipf(r, 1, 1, 1) == nil)

	own := rand.New(new(counter))
	fmt.Println(own.Int63(), own.Uint64(), own.Intn(10), own.Int31())
	x := rand.Intn(10)
	fmt.Println(x >= 0 && x < 10, rand.Float32() < 1)
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}
