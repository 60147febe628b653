package time

import "errors"

// ParseError describes a problem parsing a time string.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error returns the string representation of a ParseError.
func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) +
			": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// quote puts s in double quotes; what is not printable ASCII is escaped byte by
// byte.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i, r := range s {
		if ' ' <= r && r < 0x7f {
			if r == '"' || r == '\\' {
				b = append(b, '\\')
			}
			b = append(b, byte(r))
			continue
		}
		n := len(string(r))
		if r == 0xfffd && !hasPrefix(s[i:], "\uFFFD") {
			n = 1 // not UTF-8
		}
		for _, c := range []byte(s[i : i+n]) {
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		}
	}
	return string(append(b, '"'))
}

var errBad = errors.New("bad value for field")

// Parse parses a formatted string and returns the time value it represents. See
// the documentation for the constant called [Layout] to see how to represent the
// format. In the absence of a time zone indicator, Parse returns a time in UTC.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is like Parse but differs in two important ways. First, in the
// absence of time zone information, Parse interprets a time as UTC;
// ParseInLocation interprets the time as in the given location. Second, when
// given a zone offset or abbreviation, Parse tries to match it against the Local
// location; ParseInLocation uses the given location.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// parser holds what was read so far; -1 stands for nothing.
type parser struct {
	layout string // what is left of them
	value  string

	year       int
	month      int
	day        int
	yearDay    int
	hour       int
	min        int
	sec        int
	nsec       int
	am, pm     bool
	loc        *Location
	offset     int
	hasOffset  bool
	zoneName   string
	outOfRange string // the name of a field whose value is
}

func parse(layout, value string, missing, local *Location) (Time, error) {
	p := parser{layout: layout, value: value, month: -1, day: -1, yearDay: -1}
	fail := func(layoutElem, valueElem, message string) (Time, error) {
		return Time{}, &ParseError{layout, value, layoutElem, valueElem, message}
	}
	for {
		prefix, elem, rest := nextElement(p.layout)
		if !p.skip(prefix) {
			return fail(prefix, p.value, "")
		}
		if elem.kind == kLiteral {
			if p.value != "" {
				return fail("", p.value, ": extra text: "+quote(p.value))
			}
			break
		}
		p.layout = rest
		before := p.value
		err := p.element(elem)
		if p.outOfRange != "" {
			return fail(elem.text, p.value, ": "+p.outOfRange+" out of range")
		}
		if err != nil {
			return fail(elem.text, before, "")
		}
	}
	if message := p.complete(); message != "" {
		return fail("", p.value, message)
	}
	return p.time(missing, local), nil
}

// skip passes over text of the layout; a run of spaces there matches any run.
func (p *parser) skip(text string) bool {
	for text != "" {
		if text[0] == ' ' {
			if p.value != "" && p.value[0] != ' ' {
				return false
			}
			text = trimSpaces(text)
			p.value = trimSpaces(p.value)
			continue
		}
		if p.value == "" || p.value[0] != text[0] {
			return false
		}
		text = text[1:]
		p.value = p.value[1:]
	}
	return true
}

func trimSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

func (p *parser) element(e piece) (err error) {
	switch e.kind {
	case kYear2:
		p.year, err = p.digits(2)
		if p.year >= 69 {
			p.year += 1900
		} else {
			p.year += 2000
		}
	case kYear:
		p.year, err = p.digits(4)
	case kMonthName, kMonthAbbr:
		p.month, err = p.name(12, e.kind == kMonthAbbr, func(i int) string { return Month(i + 1).String() })
		p.month++
	case kMonth, kMonth0:
		p.month, err = p.number(e.kind == kMonth0)
		if err == nil && (p.month < 1 || p.month > 12) {
			p.outOfRange = "month"
		}
	case kDayName, kDayAbbr:
		_, err = p.name(7, e.kind == kDayAbbr, func(i int) string { return Weekday(i).String() })
	case kDay, kDaySpace, kDay0:
		if e.kind == kDaySpace && p.value != "" && p.value[0] == ' ' {
			p.value = p.value[1:]
		}
		p.day, err = p.number(e.kind == kDay0)
	case kYearDaySpace, kYearDay0:
		for i := 0; i < 2 && e.kind == kYearDaySpace && p.value != "" && p.value[0] == ' '; i++ {
			p.value = p.value[1:]
		}
		p.yearDay, err = p.yearDayNumber(e.kind == kYearDay0)
	default:
		err = p.clockElement(e)
	}
	return err
}

func (p *parser) clockElement(e piece) (err error) {
	switch e.kind {
	case kHour24:
		p.hour, err = p.below(24, false, "hour")
	case kHour12, kHour012:
		p.hour, err = p.below(13, e.kind == kHour012, "hour")
	case kMinute, kMinute0:
		p.min, err = p.below(60, e.kind == kMinute0, "minute")
	case kSecond, kSecond0:
		p.sec, err = p.below(60, e.kind == kSecond0, "second")
		if err == nil && p.outOfRange == "" {
			p.looseFraction()
		}
	case kPM:
		err = p.halfDay("AM", "PM")
	case kpm:
		err = p.halfDay("am", "pm")
	case kOffset:
		err = p.zoneOffset(e)
	case kZoneName:
		err = p.zone()
	case kFraction0:
		n := len(e.text)
		if len(p.value) < n || !isPoint(p.value[0]) || countDigits(p.value[1:n]) != n-1 {
			return errBad
		}
		p.fraction(n)
	case kFraction9:
		if len(p.value) >= 2 && isPoint(p.value[0]) && isDigit(p.value, 1) {
			p.fraction(1 + countDigits(p.value[1:]))
		}
	}
	return err
}

func isPoint(c byte) bool { return c == '.' || c == ',' }

// digits reads exactly n digits.
func (p *parser) digits(n int) (int, error) {
	if len(p.value) < n || countDigits(p.value[:n]) != n {
		return 0, errBad
	}
	x := 0
	for _, c := range []byte(p.value[:n]) {
		x = x*10 + int(c-'0')
	}
	p.value = p.value[n:]
	return x, nil
}

// number reads one or two digits; exactly two when fixed.
func (p *parser) number(fixed bool) (int, error) {
	if isDigit(p.value, 1) || fixed {
		return p.digits(2)
	}
	return p.digits(1)
}

func (p *parser) below(limit int, fixed bool, name string) (int, error) {
	x, err := p.number(fixed)
	if x >= limit {
		p.outOfRange = name
	}
	return x, err
}

func (p *parser) yearDayNumber(fixed bool) (int, error) {
	n := min(countDigits(p.value), 3)
	if n == 0 || fixed && n != 3 {
		return 0, errBad
	}
	return p.digits(n)
}

// name reads one of n names, or the first three letters of one, in any case.
func (p *parser) name(n int, short bool, names func(int) string) (int, error) {
	for i := 0; i < n; i++ {
		name := names(i)
		if short {
			name = name[:3]
		}
		if len(p.value) >= len(name) && equalFold(p.value[:len(name)], name) {
			p.value = p.value[len(name):]
			return i, nil
		}
	}
	return -1, errBad
}

func equalFold(a, b string) bool {
	for i := 0; i < len(a); i++ {
		x, y := a[i], b[i]
		if x != y && (x|0x20 != y|0x20 || x|0x20 < 'a' || 'z' < x|0x20) {
			return false
		}
	}
	return true
}

func (p *parser) halfDay(am, pm string) error {
	switch {
	case hasPrefix(p.value, am):
		p.am = true
	case hasPrefix(p.value, pm):
		p.pm = true
	default:
		return errBad
	}
	p.value = p.value[2:]
	return nil
}

// looseFraction reads a fraction of the second that the layout does not have.
func (p *parser) looseFraction() {
	if len(p.value) < 2 || !isPoint(p.value[0]) || !isDigit(p.value, 1) {
		return
	}
	if _, next, _ := nextElement(p.layout); next.kind == kFraction0 || next.kind == kFraction9 {
		return
	}
	p.fraction(1 + countDigits(p.value[1:]))
}

// fraction reads a point and digits, n bytes in all; beyond nanoseconds they
// are dropped.
func (p *parser) fraction(n int) {
	p.nsec = 0
	for i := 1; i < 10; i++ {
		p.nsec *= 10
		if i < n {
			p.nsec += int(p.value[i] - '0')
		}
	}
	p.value = p.value[n:]
}

func (p *parser) zoneOffset(e piece) error {
	if e.z && p.value != "" && p.value[0] == 'Z' {
		p.value = p.value[1:]
		p.loc = UTC
		return nil
	}
	if len(p.value) < len(e.text) {
		return errBad
	}
	s := p.value[:len(e.text)]
	p.value = p.value[len(e.text):]
	part := func(i int) (x int, rest string, ok bool) {
		if i > 1 && e.colon {
			if s[i] != ':' {
				return 0, "", false
			}
			i++
		}
		if !isDigit(s, i) || !isDigit(s, i+1) {
			return 0, "", false
		}
		return int(s[i]-'0')*10 + int(s[i+1]-'0'), s[i+2:], true
	}
	hour, rest, ok := part(1)
	min, sec := 0, 0
	if ok && e.minutes {
		min, rest, ok = part(len(s) - len(rest))
	}
	if ok && e.seconds {
		sec, rest, ok = part(len(s) - len(rest))
	}
	if !ok || s[0] != '+' && s[0] != '-' {
		return errBad
	}
	// Some people write 24 hours or 60 minutes.
	switch {
	case hour > 24:
		p.outOfRange = "time zone offset hour"
	case min > 60:
		p.outOfRange = "time zone offset minute"
	case sec > 60:
		p.outOfRange = "time zone offset second"
	}
	p.offset = (hour*60+min)*60 + sec
	if s[0] == '-' {
		p.offset = -p.offset
	}
	p.hasOffset = true
	return nil
}

func (p *parser) zone() error {
	if hasPrefix(p.value, "UTC") {
		p.loc = UTC
		p.value = p.value[3:]
		return nil
	}
	n := zoneNameLen(p.value)
	if n == 0 {
		return errBad
	}
	p.zoneName = p.value[:n]
	p.value = p.value[n:]
	return nil
}

// zoneNameLen returns the length of what looks like the abbreviation of a time
// zone at the beginning of s, 0 for nothing: three capitals, or four or five of
// which the last is T; or a few that are known not to be like that.
func zoneNameLen(s string) int {
	if len(s) < 3 {
		return 0
	}
	switch {
	case hasPrefix(s, "ChST"), hasPrefix(s, "MeST"):
		return 4
	case hasPrefix(s, "GMT"):
		return 3 + signedHourLen(s[3:])
	case s[0] == '+' || s[0] == '-':
		return signedHourLen(s)
	}
	n := 0
	for n < len(s) && n < 6 && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 3, n == 5 && s[4] == 'T', n == 4 && (s[3] == 'T' || hasPrefix(s, "WITA")):
		return n
	}
	return 0
}

// signedHourLen returns the length of a sign and a number up to 23, else 0.
func signedHourLen(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n := countDigits(s[1:])
	x := 0
	for _, c := range []byte(s[1 : 1+n]) {
		if x = x*10 + int(c-'0'); x > 23 {
			return 0
		}
	}
	if n == 0 {
		return 0
	}
	return 1 + n
}

// complete derives what is missing and checks that all fits together; it returns
// the message of the error.
func (p *parser) complete() string {
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if p.yearDay >= 0 {
		days := daysTo(int64(p.year), 1, 1)
		if p.yearDay < 1 || int64(p.yearDay) > daysTo(int64(p.year)+1, 1, 1)-days {
			return ": day-of-year out of range"
		}
		_, month, day := dateOf(days + int64(p.yearDay) - 1)
		if p.month >= 0 && p.month != int(month) {
			return ": day-of-year does not match month"
		}
		p.month = int(month)
		if p.day >= 0 && p.day != day {
			return ": day-of-year does not match day"
		}
		p.day = day
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(p.year, p.month) {
		return ": day out of range"
	}
	return ""
}

func daysIn(year, month int) int {
	y, m := int64(year), int64(month)
	if month == 12 {
		return 31
	}
	return int(daysTo(y, m+1, 1) - daysTo(y, m, 1))
}

func (p *parser) time(missing, local *Location) Time {
	at := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	switch {
	case p.loc != nil:
		return at(p.loc)
	case p.hasOffset:
		t := at(UTC)
		t.sec -= int64(p.offset)
		// The local zone, if it has this offset at that time.
		z := local.at(t.Unix())
		if z.offset == p.offset && (p.zoneName == "" || z.name == p.zoneName) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(p.zoneName, p.offset))
		}
		return t
	case p.zoneName != "":
		t := at(UTC)
		if offset, ok := local.offsetOf(p.zoneName, t.Unix()); ok {
			t.sec -= int64(offset)
			t.setLoc(local)
			return t
		}
		t.setLoc(FixedZone(p.zoneName, gmtOffset(p.zoneName)))
		return t
	}
	return at(missing)
}

// gmtOffset returns the seconds that a name such as GMT+3 says.
func gmtOffset(name string) int {
	if !hasPrefix(name, "GMT") || len(name) == 3 {
		return 0
	}
	x := 0
	for _, c := range []byte(name[4:]) {
		x = x*10 + int(c-'0')
	}
	if name[3] == '-' {
		x = -x
	}
	return x * secondsPerHour
}
