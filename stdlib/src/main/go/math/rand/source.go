package rand

import "sync"

// A Source represents a source of uniformly-distributed pseudo-random int64 values
// in the range [0, 1<<63). A Source is not safe for concurrent use by multiple
// goroutines.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 is a [Source] that can also generate uniformly-distributed
// pseudo-random uint64 values in the range [0, 1<<64) directly.
type Source64 interface {
	Source
	Uint64() uint64
}

// NewSource returns a new pseudo-random [Source] seeded with the given value. It
// is not safe for concurrent use by multiple goroutines. The returned Source
// implements [Source64].
func NewSource(seed int64) Source {
	s := new(additive)
	s.Seed(seed)
	return s
}

const (
	length  = 607
	tap     = 273
	largest = 1<<31 - 1
)

// additive is the additive lagged Fibonacci generator of all seeded sources: each
// number is the sum of those 607 and 273 places before.
type additive struct {
	feed int // of the number that is replaced next
	vec  [length]uint64
}

// cooked returns what seeds are mixed with: a state of the generator far from its
// start.
func cooked() []int64

var start = sync.OnceValue(cooked)

// Seed uses the provided seed value to initialize the generator to a deterministic
// state.
func (s *additive) Seed(seed int64) {
	s.feed = length - tap
	seed %= largest
	if seed < 0 {
		seed += largest
	}
	if seed == 0 {
		seed = 89482311
	}
	x := seed
	next := func() int64 {
		x = x * 48271 % largest
		return x
	}
	for range 20 {
		next()
	}
	for i, c := range start() {
		s.vec[i] = uint64(next()<<40 ^ next()<<20 ^ next() ^ c)
	}
}

func (s *additive) Int63() int64 { return int64(s.Uint64() & (1<<63 - 1)) }

func (s *additive) Uint64() uint64 {
	if s.feed--; s.feed < 0 {
		s.feed += length
	}
	from := s.feed + tap
	if from >= length {
		from -= length
	}
	s.vec[s.feed] += s.vec[from]
	return s.vec[s.feed]
}

// unseeded is the source of the functions.
type unseeded struct{}

func random() uint64

func (unseeded) Int63() int64 { return int64(random() & (1<<63 - 1)) }

func (unseeded) Uint64() uint64 { return random() }

func (unseeded) Seed(int64) {}
