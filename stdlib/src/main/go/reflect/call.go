package reflect

import (
	"iter"
	"unsafe"
)

func call(fn any, args []any) []any
func makeFunc(t unsafe.Pointer, wrap func([]any) []Value, fn func([]Value) []Value, unwrap func([]Value) []any) any
func methodValue(v any, name, pkgPath string, t unsafe.Pointer) any
func methodFunc(receiver unsafe.Pointer, name string, t unsafe.Pointer) any

// Call calls the function v with the input arguments in. As in Go, each must be
// assignable to the type of the corresponding parameter; those of a variadic one
// are put into a slice.
func (v Value) Call(in []Value) []Value {
	v.must("Call", Func)
	v.mustBeExported("Call")
	return v.call("Call", in, v.typ.IsVariadic())
}

// CallSlice calls the variadic function v, assigning the slice in[len(in)-1] to
// v's final variadic argument.
func (v Value) CallSlice(in []Value) []Value {
	v.must("CallSlice", Func)
	v.mustBeExported("CallSlice")
	return v.call("CallSlice", in, false)
}

func (v Value) call(op string, in []Value, variadic bool) []Value {
	fn := v.get()
	if isNil(fn) {
		panic("reflect.Value.Call: call of nil function")
	}
	if v.flag&unexported != 0 {
		panic("reflect: " + op + " of unexported method")
	}
	if op == "CallSlice" && !v.typ.IsVariadic() {
		panic("reflect: CallSlice of non-variadic function")
	}
	n := v.typ.NumIn()
	if variadic {
		if len(in) < n-1 {
			panic("reflect: " + op + " with too few input arguments")
		}
		in = v.packed(in, n-1)
	}
	if len(in) < n {
		panic("reflect: " + op + " with too few input arguments")
	}
	if len(in) > n {
		panic("reflect: " + op + " with too many input arguments")
	}
	args := make([]any, n)
	for i, a := range in {
		if a.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
		a.mustBeExported(op)
		t := toType(typeIn(v.typ.h, i))
		if !typeAssignable(a.typ.h, t.h) {
			panic("reflect: " + op + " using " + a.typ.String() + " as type " + t.String())
		}
		args[i] = a.assignTo("reflect.Value.Call", t)
	}
	out := make([]Value, v.typ.NumOut())
	for i, r := range call(fn, args) {
		out[i] = Value{typ: toType(typeOut(v.typ.h, i)), val: r}
	}
	return out
}

// packed returns the arguments with those from i on in a slice.
func (v Value) packed(in []Value, i int) []Value {
	t := v.typ.In(i)
	rest := MakeSlice(t, len(in)-i, len(in)-i)
	for j, x := range in[i:] {
		if x.Kind() == Invalid {
			panic("reflect: Call using zero Value argument")
		}
		if !x.Type().AssignableTo(t.Elem()) {
			panic("reflect: cannot use " + x.Type().String() + " as type " + t.Elem().String() + " in Call")
		}
		rest.Index(j).Set(x)
	}
	return append(append([]Value(nil), in[:i]...), rest)
}

// MakeFunc returns a new function of the given Type that wraps the function fn:
// its arguments are given to fn as Values, and its results are those of fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := toType(typ.handle())
	const using = "reflect: function created by MakeFunc using closure"
	wrap := func(args []any) []Value {
		in := make([]Value, len(args))
		for i, a := range args {
			in[i] = Value{typ: toType(typeIn(t.h, i)), val: a}
		}
		return in
	}
	unwrap := func(out []Value) []any {
		n := typeNumOut(t.h)
		if len(out) != n {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		results := make([]any, n)
		for i, v := range out {
			if v.typ == nil {
				panic(using + " returned zero Value")
			}
			if v.flag&hidden != 0 {
				panic(using + " returned value obtained from unexported field")
			}
			results[i] = v.assignTo("reflect.MakeFunc", toType(typeOut(t.h, i)))
		}
		return results
	}
	return Value{typ: t, val: makeFunc(t.h, wrap, fn, unwrap)}
}

// Methods.

// NumMethod returns the number of methods in the value's method set.
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	return v.typ.NumMethod()
}

// Method returns a function value corresponding to v's i'th method, with v as
// its receiver.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if i < 0 || i >= typeNumMethod(v.typ.h) {
		panic("reflect: Method index out of range")
	}
	if v.typ.kind == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	name, path, h := typeMethod(v.typ.h, i)
	t := toType(h)
	r := v.with(t, methodValue(v.get(), name, path, h))
	if path != "" {
		r.flag |= unexported
	}
	return r
}

// MethodByName returns a function value corresponding to the method of v with the
// given name, the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if i := v.typ.methodIndex(name); i >= 0 {
		return v.Method(i)
	}
	return Value{}
}

// Methods returns an iterator over the methods of v, as Type.Method describes
// them, and as functions with v as their receiver.
func (v Value) Methods() iter.Seq2[Method, Value] {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return func(yield func(Method, Value) bool) {
		for i := range v.NumMethod() {
			if !yield(v.typ.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// Select.

// A SelectDir describes the communication direction of a select case.
type SelectDir int

const (
	_             SelectDir = iota
	SelectSend              // case Chan <- Send
	SelectRecv              // case <-Chan:
	SelectDefault           // default
)

// A SelectCase describes a single case in a select operation. The zero Chan is
// like a nil channel.
type SelectCase struct {
	Dir  SelectDir // direction of case
	Chan Value     // channel to use (for send or receive)
	Send Value     // value to send (for send)
}

func selectCases(chans, sends []any, dirs []int, wait bool) (chosen int, v any, ok bool)

// Select executes a select operation described by the list of cases. It returns
// the index of the chosen case and, if that was a receive operation, the value
// received and whether it was sent.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 1<<16 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	chans, sends := make([]any, len(cases)), make([]any, len(cases))
	dirs := make([]int, len(cases))
	other := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if other >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
			other = i
		case SelectSend, SelectRecv:
			if c.Dir == SelectRecv && c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must("", Chan)
			c.Chan.mustBeExported("")
			chans[i] = c.Chan.get()
			dirs[i] = int(c.Dir)
			if c.Dir == SelectRecv {
				if c.Chan.typ.ChanDir()&RecvDir == 0 {
					panic("reflect.Select: RecvDir case using send-only channel")
				}
				break
			}
			if c.Chan.typ.ChanDir()&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.mustBeExported("")
			sends[i] = c.Send.assignTo("reflect.Select", c.Chan.typ.elem())
		default:
			panic("reflect.Select: invalid Dir")
		}
	}
	chosen, x, ok := selectCases(chans, sends, dirs, other < 0)
	if chosen < 0 {
		return other, Value{}, false
	}
	if cases[chosen].Dir == SelectRecv {
		recv = Value{typ: cases[chosen].Chan.typ.elem(), val: x}
	}
	return chosen, recv, ok
}
