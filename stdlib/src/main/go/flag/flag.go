// Package flag implements command-line flag parsing.
//
// Flags are defined by functions such as [String], [Bool] and [Int]; after that,
// [Parse] parses the command line into them. The forms -flag, --flag, -flag=x and,
// for flags that are not boolean, -flag x are permitted. Parsing stops just before
// the first argument that is no flag ("-" is none) or after the terminator "--".
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
)

// ErrHelp is the error returned if the -help or -h flag is invoked but no such flag
// is defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling defines how [FlagSet.Parse] behaves if the parse fails.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // Return a descriptive error.
	ExitOnError                          // Call os.Exit(2) or for -h/-help Exit(0).
	PanicOnError                         // Call panic with a descriptive error.
)

// A Flag represents the state of a flag.
type Flag struct {
	Name     string // name as it appears on command line
	Usage    string // help message
	Value    Value  // value as set
	DefValue string // default value (as text); for usage message
}

// A FlagSet represents a set of defined flags. The zero value of a FlagSet has no
// name and has [ContinueOnError] error handling.
type FlagSet struct {
	// Usage is the function called when an error occurs while parsing flags.
	Usage func()

	name          string
	errorHandling ErrorHandling
	output        io.Writer // nil means os.Stderr
	parsed        bool
	defined       map[string]*Flag
	set           map[string]*Flag
	early         map[string]string // where flags were set that are not defined yet
	args          []string          // after the flags
}

// NewFlagSet returns a new, empty flag set with the specified name and error
// handling property. If the name is not empty, it will be printed in the default
// usage message and in error messages.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{name: name, errorHandling: errorHandling}
	f.Usage = f.defaultUsage
	return f
}

// CommandLine is the default set of command-line flags, parsed from [os.Args].
var CommandLine *FlagSet

func init() {
	CommandLine = NewFlagSet(os.Args[0], ExitOnError)
	CommandLine.Usage = func() { Usage() }
}

// Usage prints a usage message documenting all defined command-line flags to
// [CommandLine]'s output. It is called when an error occurs while parsing flags,
// and may be changed to point to a custom function.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

// Init sets the name and error handling property for a flag set.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.errorHandling = errorHandling
}

// Name returns the name of the flag set.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling returns the error handling behavior of the flag set.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.errorHandling }

// Output returns the destination for usage and error messages: [os.Stderr] unless
// another one was set.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput sets the destination for usage and error messages. If output is nil,
// [os.Stderr] is used.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

func visit(flags map[string]*Flag, fn func(*Flag)) {
	names := make([]string, 0, len(flags))
	for name := range flags {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fn(flags[name])
	}
}

// VisitAll visits the flags in lexicographical order, calling fn for each, even
// those not set.
func (f *FlagSet) VisitAll(fn func(*Flag)) { visit(f.defined, fn) }

// VisitAll is [FlagSet.VisitAll] of the command line.
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Visit visits the flags in lexicographical order, calling fn for each that has
// been set.
func (f *FlagSet) Visit(fn func(*Flag)) { visit(f.set, fn) }

// Visit is [FlagSet.Visit] of the command line.
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

// Lookup returns the [Flag] structure of the named flag, returning nil if none
// exists.
func (f *FlagSet) Lookup(name string) *Flag { return f.defined[name] }

// Lookup is [FlagSet.Lookup] of the command line.
func Lookup(name string) *Flag { return CommandLine.Lookup(name) }

// Set sets the value of the named flag.
func (f *FlagSet) Set(name, value string) error { return f.assign(name, value) }

// Set sets the value of the named command-line flag.
func Set(name, value string) error { return CommandLine.assign(name, value) }

func (f *FlagSet) assign(name, value string) error {
	flag := f.defined[name]
	if flag == nil {
		_, file, line, ok := runtime.Caller(2)
		if !ok {
			file = "?"
		}
		if f.early == nil {
			f.early = map[string]string{}
		}
		f.early[name] = fmt.Sprintf("%s:%d", file, line)
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.remember(flag)
	return nil
}

func (f *FlagSet) remember(flag *Flag) {
	if f.set == nil {
		f.set = map[string]*Flag{}
	}
	f.set[flag.Name] = flag
}

// Var defines a flag with the specified name and usage string. The type and value
// of the flag are represented by the first argument. It panics where the name is
// defined already or can be no name.
func (f *FlagSet) Var(value Value, name string, usage string) {
	if strings.HasPrefix(name, "-") {
		panic(f.report(fmt.Sprintf("flag %q begins with -", name)))
	}
	if strings.Contains(name, "=") {
		panic(f.report(fmt.Sprintf("flag %q contains =", name)))
	}
	flag := &Flag{name, usage, value, value.String()}
	if f.defined[name] != nil {
		message := "flag redefined: " + name
		if f.name != "" {
			message = f.name + " " + message
		}
		panic(f.report(message))
	}
	if at := f.early[name]; at != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, at))
	}
	if f.defined == nil {
		f.defined = map[string]*Flag{}
	}
	f.defined[name] = flag
}

// Var is [FlagSet.Var] of the command line.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

// report prints a message and returns it.
func (f *FlagSet) report(message string) string {
	fmt.Fprintln(f.Output(), message)
	return message
}

// NFlag returns the number of flags that have been set.
func (f *FlagSet) NFlag() int { return len(f.set) }

// NFlag returns the number of command-line flags that have been set.
func NFlag() int { return CommandLine.NFlag() }

// Arg returns the i'th argument. Arg(0) is the first remaining argument after flags
// have been processed. Arg returns an empty string if the requested element does
// not exist.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// Arg is [FlagSet.Arg] of the command line.
func Arg(i int) string { return CommandLine.Arg(i) }

// NArg is the number of arguments remaining after flags have been processed.
func (f *FlagSet) NArg() int { return len(f.args) }

// NArg is [FlagSet.NArg] of the command line.
func NArg() int { return CommandLine.NArg() }

// Args returns the non-flag arguments.
func (f *FlagSet) Args() []string { return f.args }

// Args returns the non-flag command-line arguments.
func Args() []string { return CommandLine.Args() }

// Parsed reports whether f.Parse has been called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// Parsed reports whether the command-line flags have been parsed.
func Parsed() bool { return CommandLine.Parsed() }

// Parse parses the command-line flags from [os.Args][1:]. Must be called after all
// flags are defined and before flags are accessed by the program.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// Parse parses flag definitions from the argument list, which should not include
// the command name. Must be called after all flags in the [FlagSet] are defined and
// before flags are accessed by the program. The return value will be [ErrHelp] if
// -help or -h were set but not defined.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if err != nil {
			return f.fail(err)
		}
		if !more {
			return nil
		}
	}
}

func (f *FlagSet) fail(err error) error {
	switch f.errorHandling {
	case ExitOnError:
		if err == ErrHelp {
			os.Exit(0)
		}
		os.Exit(2)
	case PanicOnError:
		panic(err)
	}
	return err
}

// parseOne parses one flag and reports whether there was one.
func (f *FlagSet) parseOne() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	arg := f.args[0]
	if len(arg) < 2 || arg[0] != '-' {
		return false, nil
	}
	if arg == "--" {
		f.args = f.args[1:]
		return false, nil
	}
	name := strings.TrimPrefix(arg[1:], "-")
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", arg)
	}
	f.args = f.args[1:]
	name, value, hasValue := strings.Cut(name, "=")
	flag := f.defined[name]
	if flag == nil {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if hasValue {
			if err := b.Set(value); err != nil {
				return false, f.failf("invalid boolean value %q for -%s: %v", value, name, err)
			}
		} else if err := b.Set("true"); err != nil {
			return false, f.failf("invalid boolean flag %s: %v", name, err)
		}
	} else {
		if !hasValue {
			if len(f.args) == 0 {
				return false, f.failf("flag needs an argument: -%s", name)
			}
			value, f.args = f.args[0], f.args[1:]
		}
		if err := flag.Value.Set(value); err != nil {
			return false, f.failf("invalid value %q for flag -%s: %v", value, name, err)
		}
	}
	f.remember(flag)
	return true, nil
}

// failf prints the error and the usage, and returns the error.
func (f *FlagSet) failf(format string, a ...any) error {
	message := f.report(fmt.Sprintf(format, a...))
	f.usage()
	return errors.New(message)
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}
