package time

import "errors"

// appendRFC3339 appends t in RFC 3339 format, which needs a year of four digits
// and an offset of less than a day.
func (t Time) appendRFC3339(b []byte, context string) ([]byte, error) {
	if y := t.Year(); y < 0 || y >= 10000 {
		return nil, errors.New(context + "year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -secondsPerDay || offset >= secondsPerDay {
		return nil, errors.New(context + "timezone hour outside of range [0,23]")
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}

// MarshalJSON implements the encoding/json.Marshaler interface. The time is a
// quoted string in the RFC 3339 format with sub-second precision.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendRFC3339([]byte{'"'}, "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// UnmarshalJSON implements the encoding/json.Unmarshaler interface. The time
// must be a quoted string in the RFC 3339 format.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	n := len(data)
	if n < 2 || data[0] != '"' || data[n-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : n-1])
}

// AppendText implements the encoding.TextAppender interface. The time is
// formatted in RFC 3339 format with sub-second precision.
func (t Time) AppendText(b []byte) ([]byte, error) {
	return t.appendRFC3339(b, "Time.AppendText: ")
}

// MarshalText implements the encoding.TextMarshaler interface.
func (t Time) MarshalText() ([]byte, error) {
	return t.appendRFC3339(nil, "Time.MarshalText: ")
}

// UnmarshalText implements the encoding.TextUnmarshaler interface. The time must
// be in the RFC 3339 format.
func (t *Time) UnmarshalText(data []byte) (err error) {
	*t, err = Parse(RFC3339, string(data))
	return err
}

const (
	binaryVersion1 = 1 // offset in minutes
	binaryVersion2 = 2 // and seconds
	binaryUTC      = -1
)

// AppendBinary implements the encoding.BinaryAppender interface.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version := byte(binaryVersion1)
	minutes, seconds := binaryUTC, 0
	if t.loc != nil {
		_, offset := t.Zone()
		if seconds = offset % 60; seconds != 0 {
			version = binaryVersion2
		}
		minutes = offset / 60
		if minutes < -1<<15 || minutes == binaryUTC || minutes > 1<<15-1 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	b = appendBig(b, uint64(t.sec), 8)
	b = appendBig(b, uint64(t.nsec), 4)
	b = appendBig(b, uint64(minutes), 2)
	if version == binaryVersion2 {
		b = append(b, byte(seconds))
	}
	return b, nil
}

// appendBig appends the low n bytes of x, the highest first.
func appendBig(b []byte, x uint64, n int) []byte {
	for n--; n >= 0; n-- {
		b = append(b, byte(x>>(8*n)))
	}
	return b
}

func big(b []byte) (x uint64) {
	for _, c := range b {
		x = x<<8 | uint64(c)
	}
	return x
}

// MarshalBinary implements the encoding.BinaryMarshaler interface.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary implements the encoding.BinaryUnmarshaler interface.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryVersion1 && version != binaryVersion2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	offset := int(int16(big(data[13:15]))) * 60
	if version == binaryVersion2 {
		offset += int(int8(data[15]))
	}
	*t = Time{sec: int64(big(data[1:9])), nsec: int32(big(data[9:13]))}
	if offset == binaryUTC*60 {
		t.setLoc(UTC)
	} else if Local.at(t.Unix()).offset == offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode implements the gob.GobEncoder interface.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode implements the gob.GobDecoder interface.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
