package runtime

// Caller reports file and line number information about function invocations on
// the calling goroutine's stack. The argument skip is the number of stack
// frames to ascend, with 0 identifying the caller of Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pc = pcAt(skip + 1)
	if pc == 0 {
		return 0, "", 0, false
	}
	_, file, line = place(pc)
	return pc, file, line, true
}

// Callers fills the slice pc with the return program counters of function
// invocations on the calling goroutine's stack. The argument skip is the number
// of stack frames to skip before recording in pc, with 0 identifying the frame
// for Callers itself and 1 identifying the caller of Callers.
func Callers(skip int, pc []uintptr) int {
	n := 0
	for n < len(pc) {
		at := pcAt(skip + n)
		if at == 0 {
			break
		}
		pc[n] = at
		n++
	}
	return n
}

// pcAt returns a number that stands for a place: 0 identifies the place of the
// call of pcAt, 1 that of the call of its caller, and so on; 0 past the last.
func pcAt(skip int) uintptr

// place returns what a number of pcAt stands for; "" if it does not.
func place(pc uintptr) (function, file string, line int)

// A Func represents a Go function in the running program.
type Func struct {
	name string
	file string
	line int
	pc   uintptr
}

// FuncForPC returns a *[Func] describing the function that contains the given
// program counter address, or else nil.
func FuncForPC(pc uintptr) *Func {
	name, file, line := place(pc)
	if name == "" {
		return nil
	}
	return &Func{name, file, line, pc}
}

// Name returns the name of the function.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the entry address of the function.
func (f *Func) Entry() uintptr { return f.pc }

// FileLine returns the file name and line number of the source code
// corresponding to the program counter pc.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line = place(pc)
	return file, line
}

// Frames may be used to get function/file/line information for a slice of PC
// values returned by [Callers].
type Frames struct {
	callers []uintptr
}

// Frame is the information returned by [Frames] for each call frame.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// CallersFrames takes a slice of PC values returned by [Callers] and prepares to
// return function/file/line information.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{callers}
}

// Next returns a [Frame] representing the next call frame in the slice of PC
// values. The more result indicates whether the next call to Next will return a
// valid [Frame].
func (ci *Frames) Next() (frame Frame, more bool) {
	if len(ci.callers) == 0 {
		return Frame{}, false
	}
	pc := ci.callers[0]
	ci.callers = ci.callers[1:]
	if f := FuncForPC(pc); f != nil {
		frame = Frame{PC: pc, Func: f, Function: f.name, File: f.file, Line: f.line, Entry: pc}
	}
	return frame, len(ci.callers) > 0
}

// Stack formats a stack trace of the calling goroutine into buf and returns the
// number of bytes written to buf. If all is true, Stack formats stack traces of
// all other goroutines into buf after the trace for the current goroutine.
func Stack(buf []byte, all bool) int
