// Package syscall has the operating system's error numbers.
package syscall

import "errors"

// Errno is an error number of the operating system; zero is no error.
type Errno uintptr

// The error numbers, as on Linux.
const (
	EPERM        Errno = 1
	ENOENT       Errno = 2
	EINTR        Errno = 4
	EIO          Errno = 5
	EBADF        Errno = 9
	EAGAIN       Errno = 11
	EACCES       Errno = 13
	EEXIST       Errno = 17
	ENOTDIR      Errno = 20
	EISDIR       Errno = 21
	EINVAL       Errno = 22
	ENOSPC       Errno = 28
	ESPIPE       Errno = 29
	EROFS        Errno = 30
	EPIPE        Errno = 32
	ENAMETOOLONG Errno = 36
	ENOSYS       Errno = 38
	ENOTEMPTY    Errno = 39
	ELOOP        Errno = 40
)

// The errors of package os that an Errno can be; io/fs makes them public.
var (
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
)

// Error returns the system's message.
func (e Errno) Error() string {
	if s := message(int(e)); s != "" {
		return s
	}
	return "errno " + decimal(int(e))
}

func message(e int) string

func decimal(n int) string {
	s := ""
	for {
		s = string(rune('0'+n%10)) + s
		n /= 10
		if n == 0 {
			return s
		}
	}
}

// Is reports whether e means target, one of the errors of package os.
func (e Errno) Is(target error) bool {
	switch target {
	case ErrPermission:
		return e == EACCES || e == EPERM
	case ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS
	}
	return false
}

// Temporary reports whether another try may go well.
func (e Errno) Temporary() bool { return e == EINTR || e == EAGAIN }

// Timeout reports whether e is a time-out.
func (e Errno) Timeout() bool { return e == EAGAIN }
