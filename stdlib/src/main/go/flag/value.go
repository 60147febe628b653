package flag

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"time"
)

// Value is the interface to the dynamic value stored in a flag. (The default value
// is represented as a string.) If a Value has an IsBoolFlag() bool method returning
// true, the command-line parser makes -name equivalent to -name=true rather than
// using the next command-line argument. Set is called once, in command line order,
// for each flag present.
type Value interface {
	String() string
	Set(string) error
}

// Getter is an interface that allows the contents of a [Value] to be retrieved.
type Getter interface {
	Value
	Get() any
}

// boolFlag is a Value that may need no argument.
type boolFlag interface {
	Value
	IsBoolFlag() bool
}

var (
	errParse = errors.New("parse error")
	errRange = errors.New("value out of range")
)

// numError leaves of an error of package strconv what matters to users.
func numError(err error) error {
	var e *strconv.NumError
	if errors.As(err, &e) {
		switch e.Err {
		case strconv.ErrSyntax:
			return errParse
		case strconv.ErrRange:
			return errRange
		}
	}
	return err
}

// scalar is the Value of a variable of one of the types that flags have functions
// for.
type scalar[T any] struct{ p *T }

func newScalar[T any](p *T, value T) *scalar[T] {
	*p = value
	return &scalar[T]{p}
}

func (s *scalar[T]) Get() any { return *s.p }

func (s *scalar[T]) String() string {
	p := s.p
	if p == nil {
		p = new(T)
	}
	if f, ok := any(*p).(float64); ok {
		return strconv.FormatFloat(f, 'g', -1, 64)
	}
	return fmt.Sprint(*p)
}

func (s *scalar[T]) Set(text string) (err error) {
	switch p := any(s.p).(type) {
	case *bool:
		if *p, err = strconv.ParseBool(text); err != nil {
			err = errParse
		}
	case *int:
		var n int64
		n, err = strconv.ParseInt(text, 0, strconv.IntSize)
		*p = int(n)
	case *int64:
		*p, err = strconv.ParseInt(text, 0, 64)
	case *uint:
		var n uint64
		n, err = strconv.ParseUint(text, 0, strconv.IntSize)
		*p = uint(n)
	case *uint64:
		*p, err = strconv.ParseUint(text, 0, 64)
	case *float64:
		*p, err = strconv.ParseFloat(text, 64)
	case *string:
		*p = text
	case *time.Duration:
		if *p, err = time.ParseDuration(text); err != nil {
			err = errParse
		}
	}
	return numError(err)
}

func (s *scalar[T]) IsBoolFlag() bool {
	_, ok := any(s.p).(*bool)
	return ok
}

// textValue is the Value of a variable that says itself how it is written.
type textValue struct{ p encoding.TextUnmarshaler }

func newTextValue(value encoding.TextMarshaler, p encoding.TextUnmarshaler) textValue {
	to := reflect.ValueOf(p)
	if to.Kind() != reflect.Pointer {
		panic("variable value type must be a pointer")
	}
	from := reflect.ValueOf(value)
	if from.Kind() == reflect.Pointer {
		from = from.Elem()
	}
	if from.Type() != to.Type().Elem() {
		panic(fmt.Sprintf("default type does not match variable type: %v != %v", from.Type(), to.Type().Elem()))
	}
	to.Elem().Set(from)
	return textValue{p}
}

func (v textValue) Set(s string) error { return v.p.UnmarshalText([]byte(s)) }

func (v textValue) Get() any { return v.p }

func (v textValue) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if b, err := m.MarshalText(); err == nil {
			return string(b)
		}
	}
	return ""
}

type funcValue func(string) error

func (f funcValue) Set(s string) error { return f(s) }

func (f funcValue) String() string { return "" }

type boolFuncValue func(string) error

func (f boolFuncValue) Set(s string) error { return f(s) }

func (f boolFuncValue) String() string { return "" }

func (f boolFuncValue) IsBoolFlag() bool { return true }
