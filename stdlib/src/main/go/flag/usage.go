package flag

import (
	"fmt"
	"reflect"
	"strings"
	"time"
)

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprint(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

// UnquoteUsage extracts a back-quoted name from the usage string for a flag and
// returns it and the un-quoted usage. Given "a `name` to show" it returns ("name",
// "a name to show"). If there are no back quotes, the name is an educated guess of
// the type of the flag's value, or the empty string if the flag is boolean.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	before, rest, ok := strings.Cut(flag.Usage, "`")
	if ok {
		if quoted, after, ok := strings.Cut(rest, "`"); ok {
			return quoted, before + quoted + after
		}
	}
	return typeName(flag.Value), flag.Usage
}

func typeName(v Value) string {
	if b, ok := v.(boolFlag); ok && b.IsBoolFlag() {
		return ""
	}
	switch v.(type) {
	case *scalar[time.Duration]:
		return "duration"
	case *scalar[float64]:
		return "float"
	case *scalar[int], *scalar[int64]:
		return "int"
	case *scalar[string]:
		return "string"
	case *scalar[uint], *scalar[uint64]:
		return "uint"
	}
	return "value"
}

// isZero reports whether the default value of a flag is what the zero value of its
// type prints; an error tells that this panicked.
func isZero(flag *Flag) (zero bool, err error) {
	t := reflect.TypeOf(flag.Value)
	z := reflect.Zero(t)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
		z = reflect.New(t)
	}
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("panic calling String method on zero %v for flag %s: %v", t, flag.Name, e)
		}
	}()
	return flag.DefValue == z.Interface().(Value).String(), nil
}

// PrintDefaults prints, to standard error unless configured otherwise, a usage
// message showing the default settings of all defined flags, in this form:
//
//	-x int
//		usage-message-for-x (default 7)
//
// The default value is left out if it is the zero value of the type.
func (f *FlagSet) PrintDefaults() {
	var errs []error
	f.VisitAll(func(flag *Flag) {
		line := "  -" + flag.Name
		name, usage := UnquoteUsage(flag)
		if name != "" {
			line += " " + name
		}
		if len(line) <= len("  -x") {
			line += "\t"
		} else {
			line += "\n    \t"
		}
		line += strings.ReplaceAll(usage, "\n", "\n    \t")
		if zero, err := isZero(flag); err != nil {
			errs = append(errs, err)
		} else if !zero {
			if _, ok := flag.Value.(*scalar[string]); ok {
				line += fmt.Sprintf(" (default %q)", flag.DefValue)
			} else {
				line += " (default " + flag.DefValue + ")"
			}
		}
		fmt.Fprintln(f.Output(), line)
	})
	if len(errs) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range errs {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

// PrintDefaults is [FlagSet.PrintDefaults] of the command line.
func PrintDefaults() { CommandLine.PrintDefaults() }
