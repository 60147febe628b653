package fmt

import "errors"

// Errorf formats according to a format specifier and returns the string as an error. The operand
// of the verb %w, an error, is what Unwrap of the result returns; with several %w, Unwrap returns
// a []error of them all.
func Errorf(format string, a ...any) error {
	text, wrapped := errorText(format, a)
	switch len(wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		err, _ := a[wrapped[0]].(error)
		return &wrapError{text, err}
	}
	var errs []error
	for _, i := range wrapped {
		if err, ok := a[i].(error); ok {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{text, errs}
}

// errorText returns the formatted text, and which operands had the verb %w.
func errorText(format string, a []any) (text string, wrapped []int)

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
