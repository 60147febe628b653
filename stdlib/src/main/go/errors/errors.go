// Package errors makes errors and looks into trees of errors that wrap each other.
//
// An error wraps others if its type has a method Unwrap() error or Unwrap() []error.
package errors

// ErrUnsupported says that a requested operation cannot be performed, because it is unsupported.
// Functions return errors that wrap it.
var ErrUnsupported = New("unsupported operation")

// New returns an error with the given text. Each call returns a distinct value, even for the same
// text.
func New(text string) error { return &errorString{text} }

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// Unwrap returns the result of err's method Unwrap() error if it has one, else nil.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is reports whether any error in err's tree matches target: is equal to it, or says so by its
// method Is(error) bool.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, isComparable(target))
}

// isComparable reports whether == on the dynamic type does not panic.
func isComparable(err error) bool

func is(err, target error, comparable bool) bool {
	for {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if is(e, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As finds the first error in err's tree that can be assigned to what target points to, or that
// says so by its method As(any) bool; if there is one it sets *target and returns true. It panics
// if target is not a non-nil pointer to an interface type or to a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	checkTarget(target)
	return as(err, target)
}

// checkTarget panics if target cannot be a target of As.
func checkTarget(target any)

// setTarget assigns err to what target points to if their types allow it.
func setTarget(target any, err error) bool

func as(err error, target any) bool {
	for {
		if setTarget(target, err) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// AsType finds the first error in err's tree that is of type E, as [As] does.
func AsType[E error](err error) (E, bool) {
	var target E
	if err == nil {
		return target, false
	}
	found := as(err, &target)
	return target, found
}

// Join returns an error that wraps the given errors, nil ones left out; nil if none is left. Its
// text is that of the errors, one on a line.
func Join(errs ...error) error {
	var kept []error
	for _, err := range errs {
		if err != nil {
			kept = append(kept, err)
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return &joinError{kept}
}

type joinError struct{ errs []error }

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }
