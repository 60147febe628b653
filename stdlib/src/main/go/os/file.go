package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// The flags of OpenFile: one of the first three, with any of the others.
const (
	O_RDONLY = 0x0
	O_WRONLY = 0x1
	O_RDWR   = 0x2
	O_CREATE = 0x40
	O_EXCL   = 0x80
	O_TRUNC  = 0x200
	O_APPEND = 0x400
	O_SYNC   = 0x101000
)

// The names of special files.
const (
	DevNull           = "/dev/null"
	PathSeparator     = '/'
	PathListSeparator = ':'
)

// Where Seek counts from. Deprecated: io has the same.
const (
	SEEK_SET = 0
	SEEK_CUR = 1
	SEEK_END = 2
)

// The errors that those of this package are, as errors.Is sees them.
var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed

	ErrProcessDone = errors.New("os: process already finished")
)

// These are the types of package fs.
type (
	PathError = fs.PathError
	FileMode  = fs.FileMode
	FileInfo  = fs.FileInfo
)

// The bits of a FileMode.
const (
	ModeDir  = fs.ModeDir
	ModePerm = fs.ModePerm
)

// File is an open file.
type File struct {
	fd   int // of the natives' table; -1 once closed
	name string
}

// The standard streams.
var (
	Stdin  = &File{0, "/dev/stdin"}
	Stdout = &File{1, "/dev/stdout"}
	Stderr = &File{2, "/dev/stderr"}
)

// Natives return the error number, 0 for none.

func open(name string, flag, perm int) (fd, errno int)
func read(fd int, b []byte) (n, errno int)
func readAt(fd int, b []byte, off int64) (n, errno int)
func write(fd int, b []byte) (n, errno int)
func writeString(fd int, s string) (n, errno int)
func writeAt(fd int, b []byte, off int64) (n, errno int)
func seek(fd int, offset int64, whence int) (pos int64, errno int)
func truncate(fd int, size int64) (errno int)
func fsync(fd int) (errno int)
func closeFile(fd int) (errno int)
func readFile(name string) (data []byte, errno int)
func remove(name string) (errno int)
func removeAll(name string) (errno int)
func mkdir(name string, perm int, all bool) (errno int)
func rename(from, to string) (errno int)
func stat(name string, follow bool) (size int64, mode int, modNanos int64, errno int)
func getwd() (dir string, errno int)
func makeTemp(dir, prefix, suffix string, directory bool) (name string, errno int)

func pathError(op, path string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &PathError{op, path, syscall.Errno(errno)}
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties the one that is there, for reading and writing.
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file as the flags say; perm is for one that it creates.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, errno := open(name, flag, int(perm))
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	return &File{fd, name}, nil
}

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

// Name returns the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd returns the number of the file descriptor.
func (f *File) Fd() uintptr { return uintptr(f.fd) }

// Read reads up to len(b) bytes; at the end it returns 0 and io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	n, errno := read(f.fd, b)
	if errno != 0 {
		return 0, pathError("read", f.name, errno)
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// ReadAt fills b from the offset, or returns an error that tells why not.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"readat", f.name, errors.New("negative offset")}
	}
	for n < len(b) {
		m, errno := readAt(f.fd, b[n:], off+int64(n))
		if errno != 0 {
			return n, pathError("read", f.name, errno)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
	}
	return n, nil
}

// Write writes all of b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	n, errno := write(f.fd, b)
	return n, pathError("write", f.name, errno)
}

// WriteString writes a string.
func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	n, errno := writeString(f.fd, s)
	return n, pathError("write", f.name, errno)
}

// WriteAt writes b at an offset.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"writeat", f.name, errors.New("negative offset")}
	}
	n, errno := writeAt(f.fd, b, off)
	return n, pathError("write", f.name, errno)
}

// Seek sets the offset for the next Read or Write and returns it.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	ret, errno := seek(f.fd, offset, whence)
	return ret, pathError("seek", f.name, errno)
}

// Truncate changes the size.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	return pathError("truncate", f.name, truncate(f.fd, size))
}

// Sync waits until what was written is on the disk.
func (f *File) Sync() error {
	if err := f.check("sync"); err != nil {
		return err
	}
	return pathError("sync", f.name, fsync(f.fd))
}

// Close closes the file; a second Close is an error.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	fd := f.fd
	f.fd = -1
	return pathError("close", f.name, closeFile(fd))
}

// Stat tells what is known of the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	return Stat(f.name)
}

// ReadFile returns all of a file.
func ReadFile(name string) ([]byte, error) {
	data, errno := readFile(name)
	if errno == int(syscall.EISDIR) {
		return nil, pathError("read", name, errno)
	}
	return data, pathError("open", name, errno)
}

// WriteFile writes a file, emptied or created with perm.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error { return pathError("remove", name, remove(name)) }

// RemoveAll removes a file or directory with all in it; it is no error if there is none.
func RemoveAll(path string) error { return pathError("unlinkat", path, removeAll(path)) }

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, mkdir(name, int(perm), false))
}

// MkdirAll makes a directory with all above it.
func MkdirAll(path string, perm FileMode) error {
	return pathError("mkdir", path, mkdir(path, int(perm), true))
}

// LinkError tells which operation on two names failed, and why.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string {
	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *LinkError) Unwrap() error { return e.Err }

// Rename moves a file.
func Rename(oldpath, newpath string) error {
	if errno := rename(oldpath, newpath); errno != 0 {
		return &LinkError{"rename", oldpath, newpath, syscall.Errno(errno)}
	}
	return nil
}

// Getwd returns the working directory.
func Getwd() (dir string, err error) {
	dir, errno := getwd()
	return dir, pathError("getwd", ".", errno)
}

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// CreateTemp makes a new file whose name is the pattern with a random string
// in place of its last *, or at its end.
func CreateTemp(dir, pattern string) (*File, error) {
	name, err := temp("createtemp", dir, pattern, false)
	if err != nil {
		return nil, err
	}
	return OpenFile(name, O_RDWR, 0600)
}

// MkdirTemp makes a new directory, named as by CreateTemp.
func MkdirTemp(dir, pattern string) (string, error) {
	return temp("mkdirtemp", dir, pattern, true)
}

func temp(op, dir, pattern string, directory bool) (string, error) {
	if dir == "" {
		dir = TempDir()
	}
	prefix, suffix := pattern, ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == PathSeparator {
			return "", &PathError{op, pattern, errors.New("pattern contains path separator")}
		}
		if pattern[i] == '*' && suffix == "" && prefix == pattern {
			prefix, suffix = pattern[:i], pattern[i+1:]
		}
	}
	name, errno := makeTemp(dir, prefix, suffix, directory)
	return name, pathError("open", dir+"/"+pattern, errno)
}

// IsExist reports whether the error says that a file is there already.
func IsExist(err error) bool { return is(err, ErrExist) }

// IsNotExist reports whether the error says that there is no such file.
func IsNotExist(err error) bool { return is(err, ErrNotExist) }

// IsPermission reports whether the error says that permission is missing.
func IsPermission(err error) bool { return is(err, ErrPermission) }

// is looks under this package's own errors only, unlike errors.Is.
func is(err, target error) bool {
	switch e := err.(type) {
	case *PathError:
		err = e.Err
	case *LinkError:
		err = e.Err
	}
	if err == target {
		return true
	}
	errno, ok := err.(syscall.Errno)
	return ok && errno.Is(target)
}
