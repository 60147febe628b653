package reflect

import (
	"iter"
	"unsafe"
)

func makeMap(t unsafe.Pointer, n int) any
func mapLen(m any) int
func mapGet(m, key any) (any, bool)
func mapPut(m, key, v any)
func mapDelete(m, key any)
func mapClear(m any)
func mapIterator(m any) unsafe.Pointer
func mapNext(it unsafe.Pointer) bool
func mapKey(t, it unsafe.Pointer) any
func mapValue(t, it unsafe.Pointer) any
func makeChan(t unsafe.Pointer, n int) any
func chanLen(c any) int
func chanCap(c any) int
func chanClose(c any)
func chanSend(c, v any, wait bool) bool
func chanRecv(c any, wait bool) (v any, ok, received bool)

// MakeMap creates a new map with the specified type.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize creates a new map with the specified type and initial space for
// approximately n elements.
func MakeMapWithSize(typ Type, n int) Value {
	t := toType(typ.handle())
	if t.kind != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	return Value{typ: t, val: makeMap(t.h, n)}
}

// MapIndex returns the value associated with key in the map v, the zero Value if
// there is none or v is a nil map.
func (v Value) MapIndex(key Value) Value {
	v.must("MapIndex", Map)
	x, ok := mapGet(v.get(), key.assignTo("reflect.Value.MapIndex", v.typ.key()))
	if !ok {
		return Value{}
	}
	r := v.with(v.typ.elem(), x)
	r.flag |= key.flag & hidden
	return r
}

// MapKeys returns a slice containing all the keys present in the map, in
// unspecified order.
func (v Value) MapKeys() []Value {
	v.must("MapKeys", Map)
	keys := make([]Value, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		keys = append(keys, it.Key())
	}
	return keys
}

// SetMapIndex sets the element associated with key in the map v to elem. If elem
// is the zero Value, SetMapIndex deletes the key from the map.
func (v Value) SetMapIndex(key, elem Value) {
	v.must("SetMapIndex", Map)
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	k := key.assignTo("reflect.Value.SetMapIndex", v.typ.key())
	if elem.typ == nil {
		mapDelete(v.get(), k)
		return
	}
	elem.mustBeExported("SetMapIndex")
	mapPut(v.get(), k, elem.assignTo("reflect.Value.SetMapIndex", v.typ.elem()))
}

// A MapIter is an iterator for ranging over a map.
type MapIter struct {
	m       Value
	state   unsafe.Pointer
	started bool
	valid   bool
}

// MapRange returns a range iterator for a map.
func (v Value) MapRange() *MapIter {
	v.must("MapRange", Map)
	return &MapIter{m: v}
}

// Next advances the map iterator and reports whether there is another entry.
func (it *MapIter) Next() bool {
	if !it.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if !it.started {
		it.started = true
		it.state = mapIterator(it.m.get())
	} else if !it.valid {
		panic("MapIter.Next called on exhausted iterator")
	}
	it.valid = mapNext(it.state)
	return it.valid
}

func (it *MapIter) check(method string) {
	if !it.started {
		panic("MapIter." + method + " called before Next")
	}
	if !it.valid {
		panic("MapIter." + method + " called on exhausted iterator")
	}
}

// Key returns the key of the current map entry.
func (it *MapIter) Key() Value {
	it.check("Key")
	t := it.m.typ.key()
	return it.m.with(t, mapKey(t.h, it.state))
}

// Value returns the value of the current map entry.
func (it *MapIter) Value() Value {
	it.check("Value")
	t := it.m.typ.elem()
	return it.m.with(t, mapValue(t.h, it.state))
}

// Reset modifies an iterator to iterate over v, or over no map for the zero Value.
func (it *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must("MapIter.Reset", Map)
	}
	*it = MapIter{m: v}
}

// SetIterKey assigns to v the key of the current map entry.
func (v Value) SetIterKey(it *MapIter) {
	it.checkSet("SetIterKey")
	v.setFrom(it, "Key", it.Key())
}

// SetIterValue assigns to v the value of the current map entry.
func (v Value) SetIterValue(it *MapIter) {
	it.checkSet("SetIterValue")
	v.setFrom(it, "Value", it.Value())
}

func (it *MapIter) checkSet(method string) {
	if !it.started {
		panic("reflect: Value." + method + " called before Next")
	}
	if !it.valid {
		panic("reflect: Value." + method + " called on exhausted iterator")
	}
}

func (v Value) setFrom(it *MapIter, part string, x Value) {
	v.mustBeAssignable("SetIter" + part)
	it.m.mustBeExported("SetIter" + part)
	store(v.typ.h, v.ptr, x.assignTo("reflect.MapIter.Set"+part, v.typ))
}

// Channels.

// MakeChan creates a new channel with the specified type and buffer size.
func MakeChan(typ Type, buffer int) Value {
	t := toType(typ.handle())
	if t.kind != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if t.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	return Value{typ: t, val: makeChan(t.h, buffer)}
}

// Close closes the channel v.
func (v Value) Close() {
	v.must("Close", Chan)
	v.mustBeExported("Close")
	if v.typ.ChanDir()&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.get())
}

// Send sends x on the channel v.
func (v Value) Send(x Value) { v.send("Send", x, true) }

// TrySend attempts to send x on the channel v but will not block. It reports
// whether the value was sent.
func (v Value) TrySend(x Value) bool { return v.send("TrySend", x, false) }

func (v Value) send(method string, x Value, wait bool) bool {
	v.must(method, Chan)
	v.mustBeExported(method)
	x.mustBeExported(method)
	if v.typ.ChanDir()&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	return chanSend(v.get(), x.assignTo("reflect.Value.Send", v.typ.elem()), wait)
}

// Recv receives and returns a value from the channel v. The boolean value ok is
// false for the zero value that is received from a closed channel.
func (v Value) Recv() (x Value, ok bool) { return v.recv("Recv", true) }

// TryRecv attempts to receive a value from the channel v but will not block; if
// it cannot finish, x is the zero Value.
func (v Value) TryRecv() (x Value, ok bool) { return v.recv("TryRecv", false) }

func (v Value) recv(method string, wait bool) (Value, bool) {
	v.must(method, Chan)
	v.mustBeExported(method)
	if v.typ.ChanDir()&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	x, ok, received := chanRecv(v.get(), wait)
	if !received {
		return Value{}, false
	}
	return Value{typ: v.typ.elem(), val: x}, ok
}

// Iterators.

// Seq returns an iter.Seq[Value] that loops over the elements of v, as a for
// statement with one variable does.
func (v Value) Seq() iter.Seq[Value] {
	if !v.Type().CanSeq() {
		panic("reflect: " + v.typ.String() + " cannot produce iter.Seq[Value]")
	}
	switch {
	case v.isInt():
		return func(yield func(Value) bool) {
			for i := int64(0); i < v.Int() && yield(Value{typ: v.typ, val: ofInteger(v.typ.h, i)}); i++ {
			}
		}
	case v.isUint():
		return func(yield func(Value) bool) {
			for i := uint64(0); i < v.Uint() && yield(Value{typ: v.typ, val: ofInteger(v.typ.h, int64(i))}); i++ {
			}
		}
	case v.Kind() == Func:
		return func(yield func(Value) bool) {
			v.Call([]Value{MakeFunc(v.typ.In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0]))}
			})})
		}
	case v.Kind() == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok && yield(x); x, ok = v.Recv() {
			}
		}
	case v.Kind() == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next() && yield(it.Key()); {
			}
		}
	case v.Kind() == String:
		return func(yield func(Value) bool) {
			for i := range text(v.get()) {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	}
	return func(yield func(Value) bool) {
		for i := range v.Len() {
			if !yield(ValueOf(i)) {
				return
			}
		}
	}
}

// Seq2 returns an iter.Seq2[Value, Value] that loops over the elements of v, as a
// for statement with two variables does.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if !v.Type().CanSeq2() {
		panic("reflect: " + v.typ.String() + " cannot produce iter.Seq2[Value, Value]")
	}
	switch v.Kind() {
	case Func:
		return func(yield func(Value, Value) bool) {
			v.Call([]Value{MakeFunc(v.typ.In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0], in[1]))}
			})})
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next() && yield(it.Key(), it.Value()); {
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range text(v.get()) {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case Pointer:
		v = v.Elem()
	}
	return func(yield func(Value, Value) bool) {
		for i := range v.Len() {
			if !yield(ValueOf(i), v.Index(i)) {
				return
			}
		}
	}
}
