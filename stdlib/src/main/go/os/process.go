// Package os is the door to the operating system: files, arguments, the
// environment and the end of the program.
package os

import "syscall"

// Args has the command line: the program's name first.
var Args = arguments()

func arguments() []string

// Exit ends the program at once with an exit code; deferred calls do not run.
func Exit(code int)

// Getpid returns the number of this process.
func Getpid() int

// Getenv returns the value of a variable of the environment, "" if there is none.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// LookupEnv returns the value of a variable and whether it is set.
func LookupEnv(key string) (string, bool)

func setenv(key, value string)

// Setenv sets a variable of the environment.
func Setenv(key, value string) error {
	if !validKey(key) {
		return &SyscallError{"setenv", syscall.EINVAL}
	}
	setenv(key, value)
	return nil
}

func validKey(key string) bool {
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return false
		}
	}
	return key != ""
}

// Unsetenv removes a variable.
func Unsetenv(key string) error {
	unsetenv(key)
	return nil
}

func unsetenv(key string)

// Clearenv removes all variables.
func Clearenv()

// Environ returns all variables in the form key=value.
func Environ() []string

// Hostname returns the machine's name.
func Hostname() (name string, err error) {
	return hostname(), nil
}

func hostname() string

// SyscallError tells which system call failed, and why.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

// Unwrap returns the reason.
func (e *SyscallError) Unwrap() error { return e.Err }

// NewSyscallError returns a SyscallError, or nil if err is nil.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// Expand replaces ${name} and $name in s by what mapping gives for the name.
func Expand(s string, mapping func(string) string) string {
	var out []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			out = append(out, s[i])
			continue
		}
		name, width := variable(s[i+1:])
		switch {
		case name == "" && width > 0:
			// Bad syntax: eaten.
		case name == "":
			out = append(out, '$')
		default:
			out = append(out, mapping(name)...)
		}
		i += width
	}
	return string(out)
}

// ExpandEnv is Expand with the environment.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// variable returns the name at the start of s, after a $, and how long it is
// with its braces.
func variable(s string) (name string, width int) {
	if s[0] == '{' {
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	i := 0
	for i < len(s) && (s[i] == '_' || '0' <= s[i] && s[i] <= '9' || 'a' <= s[i]|0x20 && s[i]|0x20 <= 'z') {
		i++
	}
	return s[:i], i
}

func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}
