package time

import "errors"

// A Duration represents the elapsed time between two instants as an int64
// nanosecond count. The representation limits the largest representable
// duration to approximately 290 years.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Common durations. There is no definition for units of Day or larger to avoid
// confusion across daylight savings time zone transitions.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

// String returns a string representing the duration in the form "72h3m0.5s".
// Leading zero units are omitted. As a special case, durations less than one
// second format use a smaller unit (milli-, micro-, or nanoseconds) to ensure
// that the leading digit is non-zero. The zero duration formats as 0s.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	b := make([]byte, 0, 32)
	u := uint64(d)
	if d < 0 {
		b = append(b, '-')
		u = -u
	}
	switch {
	case u < uint64(Microsecond):
		b = appendInt(b, int(u), 0)
		return string(append(b, "ns"...))
	case u < uint64(Millisecond):
		return string(append(appendFraction(b, u, uint64(Microsecond)), "µs"...))
	case u < uint64(Second):
		return string(append(appendFraction(b, u, uint64(Millisecond)), "ms"...))
	}
	if h := u / uint64(Hour); h > 0 {
		b = append(appendInt(b, int(h), 0), 'h')
	}
	if m := u / uint64(Minute); m > 0 {
		b = append(appendInt(b, int(m%60), 0), 'm')
	}
	return string(append(appendFraction(b, u%uint64(Minute), uint64(Second)), 's'))
}

// appendFraction appends u/unit with as many decimals as needed.
func appendFraction(b []byte, u, unit uint64) []byte {
	b = appendInt(b, int(u/unit), 0)
	u %= unit
	if u == 0 {
		return b
	}
	b = append(b, '.')
	for u > 0 {
		unit /= 10
		b = append(b, byte('0'+u/unit))
		u %= unit
	}
	return b
}

// Nanoseconds returns the duration as an integer nanosecond count.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the duration as an integer microsecond count.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds returns the duration as an integer millisecond count.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// in returns the duration in a unit: whole units and rest apart, so that
// rounding the result is rounding the duration.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds returns the duration as a floating point number of seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns the duration as a floating point number of minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns the duration as a floating point number of hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// Truncate returns the result of rounding d toward zero to a multiple of m. If
// m <= 0, Truncate returns d unchanged.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round returns the result of rounding d to the nearest multiple of m. The
// rounding behavior for halfway values is to round away from zero. If the
// result exceeds the maximum (or minimum) value that can be stored in a
// Duration, Round returns the maximum (or minimum) duration. If m <= 0, Round
// returns d unchanged.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if r < 0 {
		r = -r
	}
	if uint64(r)+uint64(r) < uint64(m) { // nearer to zero
		if d < 0 {
			return d + r
		}
		return d - r
	}
	if d < 0 {
		if to := d - m + r; to < d {
			return to
		}
		return minDuration
	}
	if to := d + m - r; to > d {
		return to
	}
	return maxDuration
}

// Abs returns the absolute value of d. As a special case, Duration([math.MinInt64])
// is converted to Duration([math.MaxInt64]), reducing its magnitude by 1
// nanosecond.
func (d Duration) Abs() Duration {
	if d == minDuration {
		return maxDuration
	}
	if d < 0 {
		return -d
	}
	return d
}

// unitOf returns the unit of that name, 0 for none.
func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs": // micro sign, Greek letter mu
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

// ParseDuration parses a duration string. A duration string is a possibly
// signed sequence of decimal numbers, each with optional fraction and a unit
// suffix, such as "300ms", "-1.5h" or "2h45m". Valid time units are "ns", "us"
// (or "µs"), "ms", "s", "m", "h".
func ParseDuration(s string) (Duration, error) {
	whole := s
	invalid := func() (Duration, error) {
		return 0, errors.New("time: invalid duration " + quote(whole))
	}
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return invalid()
	}
	const limit = 1 << 63 // of the absolute value
	var sum uint64
	for s != "" {
		digits := countDigits(s)
		var v uint64
		for _, c := range []byte(s[:digits]) {
			if v > (limit-uint64(c-'0'))/10 {
				return invalid()
			}
			v = v*10 + uint64(c-'0')
		}
		s = s[digits:]
		fraction := ""
		if s != "" && s[0] == '.' {
			n := countDigits(s[1:])
			fraction = s[1 : 1+n]
			s = s[1+n:]
		}
		if digits == 0 && fraction == "" {
			return invalid()
		}
		n := 0
		for n < len(s) && s[n] != '.' && !isDigit(s, n) {
			n++
		}
		if n == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(whole))
		}
		unit := unitOf(s[:n])
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + quote(s[:n]) + " in duration " + quote(whole))
		}
		s = s[n:]
		if v > limit/unit {
			return invalid()
		}
		v *= unit
		if fraction != "" {
			v += fractionOf(fraction, unit)
		}
		sum += v
		if v > limit || sum > limit {
			return invalid()
		}
	}
	if negative {
		return -Duration(sum), nil
	}
	if sum > limit-1 {
		return invalid()
	}
	return Duration(sum), nil
}

// fractionOf returns the decimals of a number of units, truncated.
func fractionOf(digits string, unit uint64) uint64 {
	var f uint64
	scale := 1.0
	for _, c := range []byte(digits) {
		if f > (1<<63-1)/10-1 {
			break // further digits are below a nanosecond
		}
		f = f*10 + uint64(c-'0')
		scale *= 10
	}
	return uint64(float64(f) * (float64(unit) / scale))
}

func countDigits(s string) int {
	n := 0
	for isDigit(s, n) {
		n++
	}
	return n
}

func isDigit(s string, i int) bool {
	return i < len(s) && '0' <= s[i] && s[i] <= '9'
}
