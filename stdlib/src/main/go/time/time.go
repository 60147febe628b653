// Package time provides functionality for measuring and displaying time. The
// calendrical calculations always assume a Gregorian calendar, with no leap
// seconds.
//
// [Now] also reads a monotonic clock, which is what durations between two such
// times are measured with.
package time

// A Time represents an instant in time with nanosecond precision. Programs
// using times should typically store and pass them as values, not pointers. The
// zero value is January 1, year 1, 00:00:00 UTC. Each time has an associated
// [Location], consulted when computing the presentation form of the time.
type Time struct {
	sec  int64     // since January 1, year 1 00:00:00 UTC
	nsec int32     // within the second
	mono int64     // the monotonic clock in nanoseconds, 0 for none
	loc  *Location // nil for UTC
}

const (
	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour

	unixEpoch = 62135596800 // January 1, 1970 in seconds of Time.sec
)

// A Month specifies a month of the year (January = 1, ...).
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

// String returns the English name of the month ("January", "February", ...).
func (m Month) String() string {
	if January <= m && m <= December {
		return monthName(m)
	}
	return "%!Month(" + string(appendInt(nil, int(m), 0)) + ")"
}

func monthName(m Month) string {
	switch m {
	case January:
		return "January"
	case February:
		return "February"
	case March:
		return "March"
	case April:
		return "April"
	case May:
		return "May"
	case June:
		return "June"
	case July:
		return "July"
	case August:
		return "August"
	case September:
		return "September"
	case October:
		return "October"
	case November:
		return "November"
	}
	return "December"
}

// A Weekday specifies a day of the week (Sunday = 0, ...).
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

// String returns the English name of the day ("Sunday", "Monday", ...).
func (d Weekday) String() string {
	switch d {
	case Sunday:
		return "Sunday"
	case Monday:
		return "Monday"
	case Tuesday:
		return "Tuesday"
	case Wednesday:
		return "Wednesday"
	case Thursday:
		return "Thursday"
	case Friday:
		return "Friday"
	case Saturday:
		return "Saturday"
	}
	return "%!Weekday(" + string(appendInt(nil, int(d), 0)) + ")"
}

// now reads both clocks.
func now(loc *Location) Time

// Now returns the current local time.
func Now() Time { return now(Local) }

// Since returns the time elapsed since t. It is shorthand for time.Now().Sub(t).
func Since(t Time) Duration { return now(nil).Sub(t) }

// Until returns the duration until t. It is shorthand for t.Sub(time.Now()).
func Until(t Time) Duration { return t.Sub(now(nil)) }

// Unix returns the local Time corresponding to the given Unix time, sec seconds
// and nsec nanoseconds since January 1, 1970 UTC. It is valid to pass nsec
// outside the range [0, 999999999].
func Unix(sec int64, nsec int64) Time {
	sec += floorDiv(nsec, 1e9)
	return Time{sec: sec + unixEpoch, nsec: int32(floorMod(nsec, 1e9)), loc: Local}
}

// UnixMilli returns the local Time corresponding to the given Unix time, msec
// milliseconds since January 1, 1970 UTC.
func UnixMilli(msec int64) Time {
	return Unix(floorDiv(msec, 1e3), floorMod(msec, 1e3)*1e6)
}

// UnixMicro returns the local Time corresponding to the given Unix time, usec
// microseconds since January 1, 1970 UTC.
func UnixMicro(usec int64) Time {
	return Unix(floorDiv(usec, 1e6), floorMod(usec, 1e6)*1e3)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 {
	return a - floorDiv(a, b)*b
}

// Date returns the Time corresponding to
//
//	yyyy-mm-dd hh:mm:ss + nsec nanoseconds
//
// in the appropriate zone for that time in the given location. The values may
// be outside their usual ranges and will be normalized during the conversion.
// Date panics if loc is nil.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int64(month) - 1
	y := int64(year) + floorDiv(m, 12)
	m = floorMod(m, 12)
	days := daysTo(y, m+1, 1) + int64(day) - 1
	s := int64(sec) + floorDiv(int64(nsec), 1e9)
	s += days*secondsPerDay + int64(hour)*secondsPerHour + int64(min)*secondsPerMinute
	unix := s - unixEpoch
	if z := loc.at(unix); z.offset != 0 {
		// The zone was looked up as if the local time were UTC: look again where
		// that makes a difference.
		utc := unix - int64(z.offset)
		if utc < z.start || utc >= z.end {
			z = loc.at(utc)
		}
		unix -= int64(z.offset)
	}
	t := Time{sec: unix + unixEpoch, nsec: int32(floorMod(int64(nsec), 1e9))}
	t.setLoc(loc)
	return t
}

// daysTo returns the days from January 1, year 1 to a date. It counts years from
// March, so that the leap day is the last of its year.
func daysTo(year, month, day int64) int64 {
	if month <= 2 {
		year--
		month += 12
	}
	return 365*year + floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400) +
		(153*(month-3)+2)/5 + day - 1 - 306
}

// dateOf is the inverse of daysTo.
func dateOf(days int64) (year int, month Month, day int) {
	const per400 = 146097
	days += 306 // since March 1, year 0
	era := floorDiv(days, per400)
	d := days - era*per400
	y := (d - d/1460 + d/36524 - d/(per400-1)) / 365
	d -= 365*y + y/4 - y/100
	m := (5*d + 2) / 153
	day = int(d-(153*m+2)/5) + 1
	y += 400 * era
	if m += 3; m > 12 {
		m -= 12
		y++
	}
	return int(y), Month(m), day
}

// setLoc sets the location; UTC is nil, so that == of two UTC times works.
func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.mono = 0
	t.loc = loc
}

// zone returns the time zone in effect at t.
func (t Time) zone() zone {
	if t.loc == nil {
		return utcZone
	}
	return t.loc.at(t.sec - unixEpoch)
}

// local returns the seconds since January 1, year 1 on the clocks of the location.
func (t Time) local() int64 {
	if t.loc == nil {
		return t.sec
	}
	return t.sec + int64(t.zone().offset)
}

// IsZero reports whether t represents the zero time instant, January 1, year 1,
// 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec == 0 && t.nsec == 0 }

// After reports whether the time instant t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether the time instant t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u represent the same time instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare compares the time instant t with u. If t is before u, it returns -1;
// if t is after u, it returns +1; if they're the same, it returns 0.
func (t Time) Compare(u Time) int {
	a, b := t.sec, u.sec
	if t.mono != 0 && u.mono != 0 {
		a, b = t.mono, u.mono
	} else if a == b {
		a, b = int64(t.nsec), int64(u.nsec)
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// Add returns the time t+d.
func (t Time) Add(d Duration) Time {
	n := int64(t.nsec) + int64(d%1e9)
	t.sec += int64(d/1e9) + floorDiv(n, 1e9)
	t.nsec = int32(floorMod(n, 1e9))
	if t.mono != 0 {
		m := t.mono + int64(d)
		if d < 0 && m > t.mono || d > 0 && m < t.mono {
			m = 0 // out of the clock's range
		}
		t.mono = m
	}
	return t
}

// Sub returns the duration t-u. If the result exceeds the maximum (or minimum)
// value that can be stored in a [Duration], the maximum (or minimum) duration
// will be returned.
func (t Time) Sub(u Time) Duration {
	if t.mono != 0 && u.mono != 0 {
		return Duration(t.mono - u.mono)
	}
	d := Duration(t.sec-u.sec)*Second + Duration(t.nsec-u.nsec)
	if u.Add(d).Equal(t) {
		return d
	}
	if t.Before(u) {
		return minDuration
	}
	return maxDuration
}

// AddDate returns the time corresponding to adding the given number of years,
// months, and days to t. It normalizes its result in the same way that Date
// does.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec), t.Location())
}

// Date returns the year, month, and day in which t occurs.
func (t Time) Date() (year int, month Month, day int) {
	return dateOf(floorDiv(t.local(), secondsPerDay))
}

// Year returns the year in which t occurs.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns the month of the year specified by t.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns the day of the month specified by t.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// Weekday returns the day of the week specified by t.
func (t Time) Weekday() Weekday {
	return Weekday(floorMod(floorDiv(t.local(), secondsPerDay)+1, 7)) // began on a Monday
}

// YearDay returns the day of the year specified by t, in the range [1,365] for
// non-leap years, and [1,366] in leap years.
func (t Time) YearDay() int {
	days := floorDiv(t.local(), secondsPerDay)
	year, _, _ := dateOf(days)
	return int(days-daysTo(int64(year), 1, 1)) + 1
}

// ISOWeek returns the ISO 8601 year and week number in which t occurs. Week
// ranges from 1 to 53.
func (t Time) ISOWeek() (year, week int) {
	// A week belongs to the year of its Thursday.
	days := floorDiv(t.local(), secondsPerDay)
	thursday := days - floorMod(days, 7) + 3
	year, _, _ = dateOf(thursday)
	return year, int(thursday-daysTo(int64(year), 1, 1))/7 + 1
}

// Clock returns the hour, minute, and second within the day specified by t.
func (t Time) Clock() (hour, min, sec int) {
	s := int(floorMod(t.local(), secondsPerDay))
	return s / secondsPerHour, s % secondsPerHour / secondsPerMinute, s % secondsPerMinute
}

// Hour returns the hour within the day specified by t, in the range [0, 23].
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns the minute offset within the hour specified by t, in the range
// [0, 59].
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns the second offset within the minute specified by t, in the
// range [0, 59].
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanosecond offset within the second specified by t, in
// the range [0, 999999999].
func (t Time) Nanosecond() int { return int(t.nsec) }

// UTC returns t with the location set to UTC.
func (t Time) UTC() Time {
	t.setLoc(nil)
	return t
}

// Local returns t with the location set to local time.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns a copy of t representing the same time instant, but with the
// copy's location information set to loc for display purposes. In panics if loc
// is nil.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns the time zone information associated with t.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone computes the time zone in effect at time t, returning the abbreviated
// name of the zone (such as "CET") and its offset in seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	z := t.zone()
	return z.name, z.offset
}

// ZoneBounds returns the bounds of the time zone in effect at time t. If the
// zone begins at the beginning of time, start will be returned as a zero Time.
// If the zone goes on forever, end will be returned as a zero Time.
func (t Time) ZoneBounds() (start, end Time) {
	z := t.zone()
	if z.start != beginning {
		start = Unix(z.start, 0)
		start.setLoc(t.loc)
	}
	if z.end != forever {
		end = Unix(z.end, 0)
		end.setLoc(t.loc)
	}
	return start, end
}

// IsDST reports whether the time in the configured location is in Daylight
// Savings Time.
func (t Time) IsDST() bool { return t.zone().dst }

// Unix returns t as a Unix time, the number of seconds elapsed since January 1,
// 1970 UTC.
func (t Time) Unix() int64 { return t.sec - unixEpoch }

// UnixMilli returns t as a Unix time, the number of milliseconds elapsed since
// January 1, 1970 UTC.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec)/1e6 }

// UnixMicro returns t as a Unix time, the number of microseconds elapsed since
// January 1, 1970 UTC.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec)/1e3 }

// UnixNano returns t as a Unix time, the number of nanoseconds elapsed since
// January 1, 1970 UTC. The result is undefined if it cannot be represented by an
// int64 (a date before the year 1678 or after 2262).
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec) }

// Truncate returns the result of rounding t down to a multiple of d (since the
// zero time). If d <= 0, Truncate returns t stripped of any monotonic clock
// reading but otherwise unchanged.
func (t Time) Truncate(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	return t.Add(-t.modulo(d))
}

// Round returns the result of rounding t to the nearest multiple of d (since the
// zero time). The rounding behavior for halfway values is to round up. If
// d <= 0, Round returns t stripped of any monotonic clock reading but otherwise
// unchanged.
func (t Time) Round(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	r := t.modulo(d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// modulo returns the nanoseconds since the zero time modulo d, which is positive.
func (t Time) modulo(d Duration) Duration {
	if d%Second == 0 {
		return Duration(floorMod(t.sec, int64(d/Second)))*Second + Duration(t.nsec)
	}
	// sec * 1e9 may need more than 64 bits: multiply bit by bit. All sums stay
	// below 2*d.
	m := uint64(d)
	x := uint64(floorMod(t.sec, int64(d)))
	var r uint64
	for bit := uint64(1 << 29); bit != 0; bit >>= 1 {
		r = 2 * r % m
		if 1e9&bit != 0 {
			r = (r + x) % m
		}
	}
	return Duration((r + uint64(t.nsec)) % m)
}
