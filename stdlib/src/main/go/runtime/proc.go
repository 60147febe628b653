// Package runtime contains operations that interact with the run-time system,
// such as functions to control goroutines.
package runtime

// Compiler is the name of the compiler toolchain whose behaviour is followed.
const Compiler = "gc"

// GOOS is the running program's operating system target.
const GOOS string = "linux"

// GOARCH is the running program's architecture target.
const GOARCH string = "amd64"

// GOMAXPROCS sets the maximum number of CPUs that can be executing
// simultaneously and returns the previous setting. If n < 1, it does not change
// the current setting.
func GOMAXPROCS(n int) int

// SetDefaultGOMAXPROCS sets GOMAXPROCS to the number of CPUs, or to what the
// environment says.
func SetDefaultGOMAXPROCS() {
	GOMAXPROCS(defaultProcs())
}

func defaultProcs() int

// NumCPU returns the number of logical CPUs usable by the current process.
func NumCPU() int

// NumCgoCall returns the number of cgo calls made by the current process: none.
func NumCgoCall() int64 { return 0 }

// NumGoroutine returns the number of goroutines that currently exist.
func NumGoroutine() int

// Gosched yields the processor, allowing other goroutines to run. It does not
// suspend the current goroutine, so execution resumes automatically.
func Gosched()

// Goexit terminates the goroutine that calls it. No other goroutine is
// affected. Goexit runs all deferred calls before terminating the goroutine;
// recover in them returns nil. When the main goroutine calls it, the program
// continues and fails once all other goroutines have exited.
func Goexit()

// LockOSThread would wire the calling goroutine to its current operating system
// thread. Nothing a program can see depends on the thread here, so it does
// nothing.
func LockOSThread() {}

// UnlockOSThread undoes an earlier call to LockOSThread.
func UnlockOSThread() {}

// GOROOT returns the root of the Go tree: $GOROOT, if set.
func GOROOT() string

// Version returns the Go version that is followed.
func Version() string { return "go1.27" }

// Breakpoint executes a breakpoint trap: nothing, as there is no debugger.
func Breakpoint() {}
