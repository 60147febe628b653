package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errBufferTooSmall = errors.New("buffer too small")

// Size returns how many bytes [Write] would generate to encode the value v, which
// must be a fixed-size value or a slice of fixed-size values, or a pointer to such
// data. If v is neither of these, Size returns -1.
func Size(v any) int { return dataSize(reflect.Indirect(reflect.ValueOf(v))) }

func dataSize(v reflect.Value) int {
	switch v.Kind() {
	case reflect.Invalid:
		return -1
	case reflect.Slice:
		n := typeSize(v.Type().Elem())
		if n < 0 {
			return -1
		}
		return n * v.Len()
	}
	return typeSize(v.Type())
}

// typeSize returns the bytes of a fixed-size type, -1 for others.
func typeSize(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := typeSize(t.Elem()); n >= 0 {
			return n * t.Len()
		}
	case reflect.Struct:
		sum := 0
		for f := range t.Fields() {
			n := typeSize(f.Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	case reflect.Bool,
		reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64,
		reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

// Read reads structured binary data from r into data. Data must be a pointer to a
// fixed-size value or a slice of fixed-size values. Bytes read from r are decoded
// using the specified byte order and written to successive fields of the data;
// fields with blank names are skipped. The error is [io.EOF] only if no bytes were
// read, and [io.ErrUnexpectedEOF] if some but not all were.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := target(data)
	if size < 0 {
		return errors.New("binary.Read: invalid type " + reflect.TypeOf(data).String())
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).decode(v)
	return nil
}

// Decode decodes binary data from buf into data according to the given byte order,
// as [Read] does. It returns an error if buf is too small, otherwise the number of
// bytes consumed from buf.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := target(data)
	if size < 0 {
		return 0, errors.New("binary.Decode: invalid type " + reflect.TypeOf(data).String())
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&coder{order, buf[:size]}).decode(v)
	return size, nil
}

// target returns what is to be set, and its size; -1 where that cannot be.
func target(data any) (reflect.Value, int) {
	v := reflect.ValueOf(data)
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		return v, dataSize(v)
	case reflect.Slice:
		return v, dataSize(v)
	}
	return v, -1
}

// Write writes the binary representation of data into w. Data must be a fixed-size
// value or a slice of fixed-size values, or a pointer to such data. Boolean values
// encode as one byte: 1 for true, and 0 for false. Fields with blank names are
// written as zero.
func Write(w io.Writer, order ByteOrder, data any) error {
	buf, err := appended("Write", nil, order, data)
	if err != nil {
		return err
	}
	_, err = w.Write(buf)
	return err
}

// Append appends the binary representation of data to buf, and returns it. Data is
// as for [Write].
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	return appended("Append", buf, order, data)
}

// Encode encodes the binary representation of data into buf according to the given
// byte order. It returns an error if buf is too small, otherwise the number of
// bytes written into buf.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := dataSize(v)
	if size < 0 {
		return 0, notFixed("Encode", data)
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&coder{order, buf[:size]}).encode(v)
	return size, nil
}

func appended(op string, buf []byte, order ByteOrder, data any) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := dataSize(v)
	if size < 0 {
		return nil, notFixed(op, data)
	}
	buf = append(buf, make([]byte, size)...)
	(&coder{order, buf[len(buf)-size:]}).encode(v)
	return buf, nil
}

func notFixed(op string, data any) error {
	t := "nil"
	if data != nil {
		t = reflect.TypeOf(data).String()
	}
	return errors.New("binary." + op + ": some values are not fixed-sized in type " + t)
}

// coder goes through a buffer that is large enough.
type coder struct {
	order ByteOrder
	rest  []byte
}

func (c *coder) take(n int) []byte {
	b := c.rest[:n]
	c.rest = c.rest[n:]
	return b
}

func (c *coder) number(size int) uint64 {
	b := c.take(size)
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

func (c *coder) put(size int, n uint64) {
	b := c.take(size)
	switch size {
	case 1:
		b[0] = byte(n)
	case 2:
		c.order.PutUint16(b, uint16(n))
	case 4:
		c.order.PutUint32(b, uint32(n))
	default:
		c.order.PutUint64(b, n)
	}
}

func (c *coder) float(size int) float64 {
	n := c.number(size)
	if size == 4 {
		return float64(math.Float32frombits(uint32(n)))
	}
	return math.Float64frombits(n)
}

func (c *coder) putFloat(size int, f float64) {
	if size == 4 {
		c.put(size, uint64(math.Float32bits(float32(f))))
	} else {
		c.put(size, math.Float64bits(f))
	}
}

func (c *coder) decode(v reflect.Value) {
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			c.decode(v.Index(i))
		}
	case reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if f := v.Field(i); t.Field(i).Name != "_" {
				c.decode(f) // panics for an unexported one
			} else {
				c.take(typeSize(f.Type()))
			}
		}
	case reflect.Bool:
		v.SetBool(c.number(1) != 0)
	case reflect.Int8:
		v.SetInt(int64(int8(c.number(1))))
	case reflect.Int16:
		v.SetInt(int64(int16(c.number(2))))
	case reflect.Int32:
		v.SetInt(int64(int32(c.number(4))))
	case reflect.Int64:
		v.SetInt(int64(c.number(8)))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(c.float(int(v.Type().Size())))
	case reflect.Complex64, reflect.Complex128:
		half := int(v.Type().Size()) / 2
		re := c.float(half)
		v.SetComplex(complex(re, c.float(half)))
	default:
		v.SetUint(c.number(int(v.Type().Size())))
	}
}

func (c *coder) encode(v reflect.Value) {
	size := int(v.Type().Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			c.encode(v.Index(i))
		}
	case reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if f := v.Field(i); t.Field(i).Name != "_" {
				c.encode(f)
			} else {
				clear(c.take(typeSize(f.Type())))
			}
		}
	case reflect.Bool:
		n := uint64(0)
		if v.Bool() {
			n = 1
		}
		c.put(1, n)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		c.put(size, uint64(v.Int()))
	case reflect.Float32, reflect.Float64:
		c.putFloat(size, v.Float())
	case reflect.Complex64, reflect.Complex128:
		c.putFloat(size/2, real(v.Complex()))
		c.putFloat(size/2, imag(v.Complex()))
	default:
		c.put(size, v.Uint())
	}
}
