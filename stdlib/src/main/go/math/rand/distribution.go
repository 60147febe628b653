package rand

import (
	"math"
	"sync"
)

// A ziggurat covers a falling density by layers of equal area (Marsaglia and
// Tsang, 2000). A number picks a layer and a place in it; k says up to where that
// is under the curve for sure, w is the layer's width, f the density at its edge.
type ziggurat struct {
	k []uint32
	w []float32
	f []float32
}

// newZiggurat makes the layers, from the start of the tail, their area, the number
// of values that pick a place, the density and its inverse.
func newZiggurat(layers int, tail, area, values float64, density, inverse func(float64) float64) *ziggurat {
	z := &ziggurat{make([]uint32, layers), make([]float32, layers), make([]float32, layers)}
	x, last := tail, tail
	q := area / density(x)
	top := layers - 1
	z.k[0] = uint32(x / q * values)
	z.w[0], z.w[top] = float32(q/values), float32(x/values)
	z.f[0], z.f[top] = 1, float32(density(x))
	for i := top - 1; i >= 1; i-- {
		x = inverse(area/x + density(x))
		z.k[i+1] = uint32(x / last * values)
		last = x
		z.f[i] = float32(density(x))
		z.w[i] = float32(x / values)
	}
	return z
}

const (
	normalTail      = 3.442619855899
	exponentialTail = 7.69711747013104972
)

var normal = sync.OnceValue(func() *ziggurat {
	return newZiggurat(128, normalTail, 9.91256303526217e-3, 1<<31,
		func(x float64) float64 { return math.Exp(-.5 * x * x) },
		func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) })
})

var exponential = sync.OnceValue(func() *ziggurat {
	return newZiggurat(256, exponentialTail, 3.949659822581572e-3, 1<<32,
		func(x float64) float64 { return math.Exp(-x) },
		func(y float64) float64 { return -math.Log(y) })
})

// NormFloat64 returns a normally distributed float64 with standard normal
// distribution (mean = 0, stddev = 1).
func (r *Rand) NormFloat64() float64 {
	z := normal()
	for {
		j := int32(r.Uint32())
		i := j & 0x7f
		x := float64(j) * float64(z.w[i])
		if magnitude(j) < z.k[i] {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalTail)
				if y := -math.Log(r.Float64()); y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normalTail + x
			}
			return -normalTail - x
		}
		if z.f[i]+float32(r.Float64())*(z.f[i-1]-z.f[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

func magnitude(i int32) uint32 {
	if i < 0 {
		return uint32(-i)
	}
	return uint32(i)
}

// ExpFloat64 returns an exponentially distributed float64 with an exponential
// distribution whose rate parameter (lambda) is 1.
func (r *Rand) ExpFloat64() float64 {
	z := exponential()
	for {
		j := r.Uint32()
		i := j & 0xff
		x := float64(j) * float64(z.w[i])
		if j < z.k[i] {
			return x
		}
		if i == 0 {
			return exponentialTail - math.Log(r.Float64())
		}
		if z.f[i]+float32(r.Float64())*(z.f[i-1]-z.f[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// A Zipf generates Zipf distributed variates.
type Zipf struct {
	r            *Rand
	imax, v, q   float64
	s            float64
	inverse      float64 // of 1-q
	hxm, hx0mHxm float64
}

// NewZipf returns a [Zipf] variate generator: it generates values k in [0, imax]
// such that P(k) is proportional to (v + k) ** (-s). Requires s > 1 and v >= 1; it
// returns nil otherwise.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s, inverse: 1.0 / (1.0 - s)}
	z.hxm = z.h(z.imax + 0.5)
	z.hx0mHxm = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hxm
	z.s = 1 - z.hinv(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

func (z *Zipf) h(x float64) float64 {
	return math.Exp((1.0-z.q)*math.Log(z.v+x)) * z.inverse
}

func (z *Zipf) hinv(x float64) float64 {
	return math.Exp(z.inverse*math.Log((1.0-z.q)*x)) - z.v
}

// Uint64 returns a value drawn from the [Zipf] distribution described by the Zipf
// object.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.hxm + z.r.Float64()*z.hx0mHxm
		x := z.hinv(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
