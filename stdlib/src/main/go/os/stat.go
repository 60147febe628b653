package os

import (
	"io/fs"
	"time"
)

type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

// Stat tells what is known of a file.
func Stat(name string) (FileInfo, error) { return info("stat", name, true) }

// Lstat is Stat, but tells of a symbolic link itself.
func Lstat(name string) (FileInfo, error) { return info("lstat", name, false) }

func info(op, name string, follow bool) (fs.FileInfo, error) {
	size, mode, modNanos, errno := stat(name, follow)
	if errno != 0 {
		return nil, pathError(op, name, errno)
	}
	base := name
	for len(base) > 1 && base[len(base)-1] == '/' {
		base = base[:len(base)-1]
	}
	for i := len(base) - 1; i >= 0 && len(base) > 1; i-- {
		if base[i] == '/' {
			base = base[i+1:]
			break
		}
	}
	return &fileStat{base, size, FileMode(mode), time.Unix(0, modNanos)}, nil
}
