package runtime

import "unsafe"

// A MemStats records statistics about the memory allocator, as far as the Java
// virtual machine tells them.
//
// The bytes of heap (HeapAlloc, HeapInuse, HeapSys) are those that hold objects,
// garbage not yet collected included; the stacks of parked goroutines are among
// them. Sys adds the runtime's own (classes, compiled code). Address space that
// the virtual machine reserves for a larger heap counts nowhere: it says nothing
// about the program. So, unlike in Go, Sys falls after a collection. Numbers of
// objects are not known.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// MemProfileRate controls the fraction of memory allocations that are recorded
// in the memory profile: there is none.
var MemProfileRate int = 512 * 1024

// ReadMemStats populates m with memory allocator statistics.
func ReadMemStats(m *MemStats) {
	heap, other, next, total, collections, pause, last := memory()
	*m = MemStats{
		Alloc:        heap,
		TotalAlloc:   total,
		Sys:          heap + other,
		HeapAlloc:    heap,
		HeapSys:      heap,
		HeapInuse:    heap,
		OtherSys:     other,
		NextGC:       next,
		LastGC:       last,
		PauseTotalNs: pause,
		NumGC:        uint32(collections),
		NumForcedGC:  uint32(forced()),
		EnableGC:     true,
	}
}

// memory returns sizes in bytes, the number of collections, the nanoseconds that
// they took, and when the last one ended.
func memory() (heap, other, next, total, collections, pause, last uint64)

// forced returns how often GC was called.
func forced() int

// GC runs a garbage collection and blocks the caller until it is complete.
func GC()

// KeepAlive marks its argument as currently reachable.
func KeepAlive(x any) {}

// SetFinalizer sets the finalizer associated with obj, a pointer, to the function
// finalizer. Once nobody can reach the object, the finalizer is called with it on
// a goroutine of the runtime, and the object can be reached again; it has no
// finalizer any more. SetFinalizer(obj, nil) clears the finalizer of obj.
func SetFinalizer(obj any, finalizer any)

// Cleanup is a handle to a cleanup call for a specific object.
type Cleanup struct {
	handle unsafe.Pointer
}

// AddCleanup attaches a cleanup function to ptr. Some time after ptr is no
// longer reachable, the runtime will call cleanup(arg) in a separate goroutine.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(cleanupError("runtime.AddCleanup: ptr is nil"))
	}
	if p, ok := any(arg).(*T); ok && p == ptr {
		panic(cleanupError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
	}
	return Cleanup{addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })}
}

type cleanupError string

func (e cleanupError) Error() string { return string(e) }
func (e cleanupError) RuntimeError() {}

func addCleanup(ptr unsafe.Pointer, f func()) unsafe.Pointer
func stopCleanup(handle unsafe.Pointer)

// Stop cancels the cleanup call.
func (c Cleanup) Stop() {
	if c.handle != nil {
		stopCleanup(c.handle)
	}
}

// A Pinner is a set of Go objects each pinned to a fixed location in memory.
type Pinner struct {
	pinned []any
}

// Pin pins a Go object.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin unpins all pinned objects of the [Pinner].
func (p *Pinner) Unpin() { p.pinned = nil }
