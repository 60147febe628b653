package runtime

// The Error interface identifies a run time error.
type Error interface {
	error

	// RuntimeError is a no-op function but serves to distinguish types that are
	// runtime errors from ordinary errors.
	RuntimeError()
}

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	message string
}

// RuntimeError marks the type as a run time error.
func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string { return e.message }

// A PanicNilError happens when code calls panic(nil).
type PanicNilError struct{}

func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

// RuntimeError marks the type as a run time error.
func (*PanicNilError) RuntimeError() {}
