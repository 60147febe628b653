// Package debug contains facilities for programs to debug themselves while they
// are running.
package debug

import (
	"os"
	"runtime"
)

// PrintStack prints to standard error the stack trace returned by runtime.Stack.
func PrintStack() {
	os.Stderr.Write(Stack())
}

// Stack returns a formatted stack trace of the goroutine that calls it.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// SetTraceback sets the amount of detail of the traceback that a program prints
// before it ends because of an unrecovered panic or a fatal error. The level has
// the words of GOTRACEBACK; it cannot ask for less than that does.
func SetTraceback(level string)

var (
	gcPercent         = 100
	maxStack          = 1000000000
	maxThreads        = 10000
	memoryLimit int64 = 1<<63 - 1
)

// SetGCPercent would set the garbage collection target percentage; it returns
// the previous setting and changes nothing else.
func SetGCPercent(percent int) int {
	old := gcPercent
	gcPercent = percent
	return old
}

// FreeOSMemory forces a garbage collection.
func FreeOSMemory() {
	runtime.GC()
}

// SetMaxStack would set the maximum amount of memory for one goroutine stack; it
// returns the previous setting and changes nothing else.
func SetMaxStack(bytes int) int {
	old := maxStack
	maxStack = bytes
	return old
}

// SetMaxThreads would set the maximum number of operating system threads; it
// returns the previous setting and changes nothing else.
func SetMaxThreads(threads int) int {
	old := maxThreads
	maxThreads = threads
	return old
}

// SetMemoryLimit would provide the runtime with a soft memory limit; it returns
// the previous setting and changes nothing else.
func SetMemoryLimit(limit int64) int64 {
	old := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return old
}
