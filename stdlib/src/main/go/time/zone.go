package time

import (
	"errors"
	"unsafe"
)

// A Location maps time instants to the zone in use at that time.
type Location struct {
	name  string
	fixed *zone          // for one that is always the same
	data  unsafe.Pointer // else what loadZone returned
	lazy  bool           // Local, until it is first asked
}

// zone is what holds from start to end, in seconds since 1970.
type zone struct {
	name       string
	offset     int // seconds east of UTC
	start, end int64
	dst        bool
}

const (
	beginning = -1 << 63
	forever   = 1<<63 - 1
)

var (
	utcZone  = zone{name: "UTC", start: beginning, end: forever}
	utcLoc   = Location{name: "UTC", fixed: &utcZone}
	localLoc = Location{lazy: true}
)

// UTC represents Universal Coordinated Time (UTC).
var UTC *Location = &utcLoc

// Local represents the system's local time zone: that of the TZ environment
// variable, which when unset is the system's default and when empty UTC.
var Local *Location = &localLoc

// loadZone finds a time zone of the IANA database; nil when there is none.
func loadZone(name string) unsafe.Pointer

// loadLocal finds the local time zone and its name.
func loadLocal() (data unsafe.Pointer, name string)

// lookup returns the zone in effect at a time.
func lookup(data unsafe.Pointer, unix int64) (name string, offset int, start, end int64, dst bool)

// lookupName returns the offset of the zone of that name, best the one in effect
// at about a time.
func lookupName(data unsafe.Pointer, name string, unix int64) (offset int, ok bool)

func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l.lazy {
		// Whoever comes at the same time does the same.
		l.data, l.name = loadLocal()
		l.lazy = false
	}
	return l
}

// at returns the zone in effect at a time, in seconds since 1970.
func (l *Location) at(unix int64) zone {
	l = l.get()
	if l.fixed != nil {
		return *l.fixed
	}
	var z zone
	z.name, z.offset, z.start, z.end, z.dst = lookup(l.data, unix)
	return z
}

// offsetOf returns the offset of the zone of that name, for a time on the
// clocks of that zone.
func (l *Location) offsetOf(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	if l.fixed != nil {
		return l.fixed.offset, l.fixed.name == name
	}
	return lookupName(l.data, name, unix)
}

// String returns a descriptive name for the time zone information,
// corresponding to the name argument to [LoadLocation] or [FixedZone].
func (l *Location) String() string { return l.get().name }

// FixedZone returns a [Location] that always uses the given zone name and offset
// (seconds east of UTC).
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, fixed: &zone{name: name, offset: offset, start: beginning, end: forever}}
}

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns the Location with the given name. If the name is "" or
// "UTC", LoadLocation returns UTC. If the name is "Local", LoadLocation returns
// Local. Otherwise, the name is taken to be a location name corresponding to a
// file in the IANA Time Zone database, such as "America/New_York".
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' {
		return nil, errLocation
	}
	for i := 1; i < len(name); i++ {
		if name[i] == '\\' || name[i-1:i+1] == ".." {
			return nil, errLocation
		}
	}
	data := loadZone(name)
	if data == nil {
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, data: data}, nil
}
