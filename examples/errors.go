// Errors are values: wrapping, Is, As, Join, and errors with fields.
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
)

var ErrEmpty = errors.New("empty input")

type RangeError struct{ Value, Max int }

func (e *RangeError) Error() string { return fmt.Sprintf("%d is more than %d", e.Value, e.Max) }

func parse(s string) (int, error) {
	if s == "" {
		return 0, ErrEmpty
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("parse %q: %w", s, err)
	}
	if n > 100 {
		return n, &RangeError{n, 100}
	}
	return n, nil
}

func main() {
	for _, s := range []string{"42", "", "12x", "500", "99999999999999999999"} {
		n, err := parse(s)
		var re *RangeError
		var ne *strconv.NumError
		switch {
		case err == nil:
			fmt.Println("value", n)
		case errors.Is(err, ErrEmpty):
			fmt.Println("nothing there:", err)
		case errors.As(err, &re):
			fmt.Println("range:", re.Value, "max", re.Max)
		case errors.As(err, &ne):
			fmt.Println("number:", ne.Func, ne.Num, ne.Err, "|", err)
		}
	}
	both := errors.Join(ErrEmpty, os.ErrNotExist)
	fmt.Println(both)
	fmt.Println(errors.Is(both, os.ErrNotExist), errors.Unwrap(fmt.Errorf("outer: %w", ErrEmpty)) == ErrEmpty)
	_, err := os.ReadFile("/no/such/file")
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
}
