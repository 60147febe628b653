package time

// These are predefined layouts for use in [Time.Format] and [Parse]. The
// reference time used in these layouts is the specific time stamp:
//
//	01/02 03:04:05PM '06 -0700
//
// (January 2, 15:04:05, 2006, in time zone seven hours west of GMT).
const (
	Layout      = "01/02 03:04:05PM '06 -0700" // The reference time, in numerical order.
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700" // RFC822 with numeric zone
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700" // RFC1123 with numeric zone
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"

	// Handy time stamps.
	Stamp      = "Jan _2 15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano  = "Jan _2 15:04:05.000000000"
	DateTime   = "2006-01-02 15:04:05"
	DateOnly   = "2006-01-02"
	TimeOnly   = "15:04:05"
)

// kind says what a piece of a layout stands for.
type kind int

const (
	kLiteral kind = iota
	kYear
	kYear2
	kMonthName
	kMonthAbbr
	kMonth
	kMonth0
	kDayName
	kDayAbbr
	kDay
	kDaySpace
	kDay0
	kYearDaySpace
	kYearDay0
	kHour24
	kHour12
	kHour012
	kMinute
	kMinute0
	kSecond
	kSecond0
	kPM
	kpm
	kZoneName
	kOffset
	kFraction0
	kFraction9
)

// piece is one element of a layout.
type piece struct {
	kind kind
	text string // as it stands in the layout

	// Of kOffset.
	z       bool // Z stands for UTC
	colon   bool
	minutes bool
	seconds bool
}

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

func lowerAt(s string, i int) bool {
	return i < len(s) && 'a' <= s[i] && s[i] <= 'z'
}

// offsets lists the forms of an offset after its sign or Z, the longest first.
func offsetForm(s string) (p piece, ok bool) {
	p.kind = kOffset
	p.z = s[0] == 'Z'
	rest := s[1:]
	switch {
	case hasPrefix(rest, "070000"):
		p.minutes, p.seconds = true, true
		p.text = s[:7]
	case hasPrefix(rest, "07:00:00"):
		p.colon, p.minutes, p.seconds = true, true, true
		p.text = s[:9]
	case hasPrefix(rest, "0700"):
		p.minutes = true
		p.text = s[:5]
	case hasPrefix(rest, "07:00"):
		p.colon, p.minutes = true, true
		p.text = s[:6]
	case hasPrefix(rest, "07"):
		p.text = s[:3]
	default:
		return p, false
	}
	return p, true
}

// elementAt returns the element that s, the rest of a layout from i on, begins
// with; ok is false for text that stands for itself.
func elementAt(layout string, i int) (p piece, ok bool) {
	s := layout[i:]
	one := func(k kind, text string) (piece, bool) { return piece{kind: k, text: text}, true }
	switch s[0] {
	case 'J':
		if hasPrefix(s, "January") {
			return one(kMonthName, "January")
		}
		if hasPrefix(s, "Jan") && !lowerAt(s, 3) {
			return one(kMonthAbbr, "Jan")
		}
	case 'M':
		if hasPrefix(s, "Monday") {
			return one(kDayName, "Monday")
		}
		if hasPrefix(s, "Mon") && !lowerAt(s, 3) {
			return one(kDayAbbr, "Mon")
		}
		if hasPrefix(s, "MST") {
			return one(kZoneName, "MST")
		}
	case '0':
		if hasPrefix(s, "002") {
			return one(kYearDay0, "002")
		}
		if len(s) >= 2 {
			switch s[1] {
			case '1':
				return one(kMonth0, "01")
			case '2':
				return one(kDay0, "02")
			case '3':
				return one(kHour012, "03")
			case '4':
				return one(kMinute0, "04")
			case '5':
				return one(kSecond0, "05")
			case '6':
				return one(kYear2, "06")
			}
		}
	case '1':
		if hasPrefix(s, "15") {
			return one(kHour24, "15")
		}
		return one(kMonth, "1")
	case '2':
		if hasPrefix(s, "2006") {
			return one(kYear, "2006")
		}
		return one(kDay, "2")
	case '_':
		if hasPrefix(s, "_2006") {
			return p, false // an underscore and a year
		}
		if hasPrefix(s, "_2") {
			return one(kDaySpace, "_2")
		}
		if hasPrefix(s, "__2") {
			return one(kYearDaySpace, "__2")
		}
	case '3':
		return one(kHour12, "3")
	case '4':
		return one(kMinute, "4")
	case '5':
		return one(kSecond, "5")
	case 'P':
		if hasPrefix(s, "PM") {
			return one(kPM, "PM")
		}
	case 'p':
		if hasPrefix(s, "pm") {
			return one(kpm, "pm")
		}
	case '-', 'Z':
		return offsetForm(s)
	case '.', ',':
		if len(s) > 1 && (s[1] == '0' || s[1] == '9') {
			n := 1
			for n < len(s) && s[n] == s[1] {
				n++
			}
			if !isDigit(s, n) {
				if s[1] == '0' {
					return one(kFraction0, s[:n])
				}
				return one(kFraction9, s[:n])
			}
		}
	}
	return p, false
}

// nextElement splits a layout before and after its first element. The kind is
// kLiteral when there is none, and prefix is the whole layout.
func nextElement(layout string) (prefix string, p piece, rest string) {
	for i := 0; i < len(layout); i++ {
		if p, ok := elementAt(layout, i); ok {
			return layout[:i], p, layout[i+len(p.text):]
		}
	}
	return layout, piece{}, ""
}

// appendInt appends x in decimal with at least so many digits.
func appendInt(b []byte, x int, width int) []byte {
	u := uint(x)
	if x < 0 {
		b = append(b, '-')
		u = -u
	}
	var digits [20]byte
	i := len(digits)
	for u > 0 || i == len(digits) {
		i--
		digits[i] = byte('0' + u%10)
		u /= 10
	}
	for w := len(digits) - i; w < width; w++ {
		b = append(b, '0')
	}
	return append(b, digits[i:]...)
}

// Format returns a textual representation of the time value formatted according
// to the layout defined by the argument. See the documentation for the constant
// called [Layout] to see how to represent the layout format.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, len(layout)+10), layout))
}

// AppendFormat is like [Time.Format] but appends the textual representation to b
// and returns the extended buffer.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	z := t.zone()
	local := t.sec + int64(z.offset)
	days := floorDiv(local, secondsPerDay)
	clock := int(local - days*secondsPerDay)
	f := formatter{b: b, t: t, zone: z, clock: clock}
	f.year, f.month, f.day = dateOf(days)
	f.days = days
	for layout != "" {
		prefix, p, rest := nextElement(layout)
		f.b = append(f.b, prefix...)
		f.element(p)
		layout = rest
	}
	return f.b
}

// formatter holds a time taken apart.
type formatter struct {
	b     []byte
	t     Time
	zone  zone
	days  int64
	clock int // seconds since midnight
	year  int
	month Month
	day   int
}

func (f *formatter) element(p piece) {
	switch p.kind {
	case kYear:
		f.number(f.year, 4)
	case kYear2:
		y := f.year % 100
		if y < 0 {
			y = -y
		}
		f.number(y, 2)
	case kMonthName:
		f.b = append(f.b, f.month.String()...)
	case kMonthAbbr:
		f.b = append(f.b, f.month.String()[:3]...)
	case kMonth:
		f.number(int(f.month), 0)
	case kMonth0:
		f.number(int(f.month), 2)
	case kDayName:
		f.b = append(f.b, f.weekday()...)
	case kDayAbbr:
		f.b = append(f.b, f.weekday()[:3]...)
	case kDay:
		f.number(f.day, 0)
	case kDaySpace:
		f.padded(f.day, 2)
	case kDay0:
		f.number(f.day, 2)
	case kYearDaySpace:
		f.padded(f.yearDay(), 3)
	case kYearDay0:
		f.number(f.yearDay(), 3)
	default:
		f.clockElement(p)
	}
}

func (f *formatter) clockElement(p piece) {
	hour := f.clock / secondsPerHour
	hour12 := (hour+11)%12 + 1
	switch p.kind {
	case kHour24:
		f.number(hour, 2)
	case kHour12:
		f.number(hour12, 0)
	case kHour012:
		f.number(hour12, 2)
	case kMinute:
		f.number(f.clock/60%60, 0)
	case kMinute0:
		f.number(f.clock/60%60, 2)
	case kSecond:
		f.number(f.clock%60, 0)
	case kSecond0:
		f.number(f.clock%60, 2)
	case kPM:
		f.halfDay(hour, "AM", "PM")
	case kpm:
		f.halfDay(hour, "am", "pm")
	case kZoneName:
		if f.zone.name != "" {
			f.b = append(f.b, f.zone.name...)
		} else {
			f.offset(piece{minutes: true})
		}
	case kOffset:
		f.offset(p)
	case kFraction0, kFraction9:
		f.fraction(p)
	}
}

func (f *formatter) number(x, width int) { f.b = appendInt(f.b, x, width) }

// padded writes a number of at most width digits with leading spaces.
func (f *formatter) padded(x, width int) {
	for limit := 10; width > 1; width-- {
		if x < limit {
			f.b = append(f.b, ' ')
		}
		limit *= 10
	}
	f.number(x, 0)
}

func (f *formatter) weekday() string { return Weekday(floorMod(f.days+1, 7)).String() }

func (f *formatter) yearDay() int { return int(f.days-daysTo(int64(f.year), 1, 1)) + 1 }

func (f *formatter) halfDay(hour int, am, pm string) {
	if hour >= 12 {
		am = pm
	}
	f.b = append(f.b, am...)
}

func (f *formatter) offset(p piece) {
	off := f.zone.offset
	if p.z && off == 0 {
		f.b = append(f.b, 'Z')
		return
	}
	sign := byte('+')
	if off <= -60 {
		sign = '-'
	}
	if off < 0 {
		off = -off
	}
	f.b = append(f.b, sign)
	f.number(off/secondsPerHour, 2)
	if p.minutes {
		f.offsetPart(off/60%60, p.colon)
	}
	if p.seconds {
		f.offsetPart(off%60, p.colon)
	}
}

func (f *formatter) offsetPart(x int, colon bool) {
	if colon {
		f.b = append(f.b, ':')
	}
	f.number(x, 2)
}

// fraction writes as many decimals of the second as the layout has digits; 9s
// leave out trailing zeros.
func (f *formatter) fraction(p piece) {
	n := len(p.text) - 1
	digits := appendInt(nil, int(f.t.nsec), 9)
	for len(digits) < n {
		digits = append(digits, '0')
	}
	digits = digits[:n]
	if p.kind == kFraction9 {
		for len(digits) > 0 && digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
		if len(digits) == 0 {
			return
		}
	}
	f.b = append(append(f.b, p.text[0]), digits...)
}

// String returns the time formatted using the format string
//
//	"2006-01-02 15:04:05.999999999 -0700 MST"
//
// If the time has a monotonic clock reading, the returned string includes a
// final field "m=±<value>", where value is the monotonic clock reading formatted
// as a decimal number of seconds.
func (t Time) String() string {
	b := t.AppendFormat(make([]byte, 0, 64), "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.mono != 0 {
		m := t.mono
		sign := byte('+')
		if m < 0 {
			sign = '-'
			m = -m
		}
		b = append(b, " m="...)
		b = append(b, sign)
		b = appendInt(b, int(m/1e9), 0)
		b = append(b, '.')
		b = appendInt(b, int(m%1e9), 9)
	}
	return string(b)
}

// GoString implements fmt.GoStringer and formats t to be printed in Go source
// code.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := appendInt([]byte("time.Date("), year, 0)
	b = append(b, ", time."...)
	b = append(b, month.String()...)
	for _, x := range [...]int{day, hour, min, sec, int(t.nsec)} {
		b = append(b, ", "...)
		b = appendInt(b, x, 0)
	}
	switch t.loc {
	case nil:
		b = append(b, ", time.UTC)"...)
	case Local:
		b = append(b, ", time.Local)"...)
	default:
		b = append(b, ", time.Location("...)
		b = append(b, quote(t.loc.name)...)
		b = append(b, "))"...)
	}
	return string(b)
}
