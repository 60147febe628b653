// Package reflect: types and values at run time.
package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"sort"
	"strings"
)

type point struct{ X, Y int }

func (p point) Norm() int    { return p.X*p.X + p.Y*p.Y }
func (p *point) Scale(f int) { p.X *= f; p.Y *= f }
func (p point) hidden()      {}
func (p point) Add(q ...point) point {
	for _, o := range q {
		p.X += o.X
		p.Y += o.Y
	}
	return p
}

type record struct {
	Name string `json:"name" xml:"n,attr"`
	point
	Tags  []string
	inner int
	Next  *record
	M     map[string]float32
	Any   any
	F     func(int) string
	C     complex64
}

type myInt int8

func (m myInt) String() string { return fmt.Sprintf("my%d", int8(m)) }

type pair[K comparable, V any] struct {
	Key K
	Val V
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: %T %v\n", name, e, e)
		}
	}()
	f()
}

func types() {
	for _, v := range []any{
		1, int8(2), "s", 1.5, true, 2i, []int{}, [3]string{}, map[string][]int{}, make(chan int), make(<-chan bool),
		func(int, ...string) error { return nil }, &point{}, point{}, myInt(1), errors.New("e"), pair[string, point]{},
		struct {
			A int `tag:"x"`
			b bool
		}{}, new(any), uintptr(0),
	} {
		t := reflect.TypeOf(v)
		fmt.Println(t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	}
	fmt.Println(reflect.TypeOf(nil), reflect.TypeOf(1) == reflect.TypeFor[int](), reflect.TypeFor[error](), reflect.TypeFor[io.Reader]().Kind())

	t := reflect.TypeFor[record]()
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag.Get("json"), f.Offset, f.Index, f.Anonymous, f.IsExported(), f.PkgPath)
	}
	f, ok := t.FieldByName("Y")
	fmt.Println(f.Name, f.Index, ok)
	_, ok = t.FieldByName("none")
	fmt.Println(ok, len(reflect.VisibleFields(t)))
	pt := reflect.PointerTo(t)
	for i := range pt.NumMethod() {
		m := pt.Method(i)
		fmt.Println(m.Name, m.Type, m.Index)
	}
	ft := reflect.TypeFor[func(int, ...string) (bool, error)]()
	fmt.Println(ft.NumIn(), ft.In(1), ft.NumOut(), ft.Out(1), ft.IsVariadic())
	et := reflect.TypeFor[error]()
	fmt.Println(et.NumMethod(), et.Method(0).Name, et.Method(0).Type, reflect.TypeOf(errors.New("")).Implements(et))
	it := reflect.TypeFor[int]()
	fmt.Println(it.AssignableTo(et), it.ConvertibleTo(reflect.TypeFor[string]()), it.Bits(), reflect.TypeFor[chan<- int]().ChanDir())
	fmt.Println(reflect.SliceOf(it), reflect.MapOf(reflect.TypeFor[string](), it), reflect.ArrayOf(3, it), reflect.ChanOf(reflect.RecvDir, it),
		reflect.FuncOf([]reflect.Type{it}, []reflect.Type{et}, false), reflect.SliceOf(it) == reflect.TypeFor[[]int]())
	st := reflect.StructOf([]reflect.StructField{{Name: "A", Type: it, Tag: `k:"v"`}, {Name: "B", Type: et}})
	fmt.Println(st, reflect.New(st).Elem())
	try("Elem", func() { it.Elem() })
	try("NumField", func() { it.NumField() })
}

func values() {
	r := record{Name: "n", point: point{1, 2}, inner: 5, M: map[string]float32{"k": 1.5}, Any: 7, C: 1i}
	v := reflect.ValueOf(&r).Elem()
	v.FieldByName("Name").SetString("changed")
	v.Field(1).Field(0)
	v.FieldByName("X")
	v.FieldByName("Tags").Set(reflect.ValueOf([]string{"a", "b"}))
	v.FieldByName("Tags").Index(1).SetString("B")
	v.FieldByName("Next").Set(reflect.New(v.Type()))
	v.FieldByName("Next").Elem().Field(0).SetString("next")
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("new"), reflect.ValueOf(float32(2)))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	v.FieldByName("Any").Set(reflect.ValueOf("any"))
	v.FieldByName("C").SetComplex(2 + 3i)
	v.FieldByName("F").Set(reflect.MakeFunc(v.FieldByName("F").Type(), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(strings.Repeat("x", int(in[0].Int())))}
	}))
	fmt.Println(r.Name, r.Tags, r.Next.Name, r.M, r.Any, r.C, r.F(3))
	fmt.Println(v.Field(3).Int(), v.Field(3).CanSet(), v.Field(3).CanInterface(), v.Field(0).CanAddr(), reflect.ValueOf(r).Field(0).CanSet())
	fmt.Println(v.FieldByName("Any").Kind(), v.FieldByName("Any").Elem().Kind(), v.FieldByName("nope").IsValid())
	try("unexported", func() { v.Field(3).SetInt(1) })
	try("interface of unexported", func() { v.Field(3).Interface() })
	try("unaddressable", func() { reflect.ValueOf(1).SetInt(2) })
	try("kind", func() { reflect.ValueOf("s").Int() })
	try("zero", func() { reflect.Value{}.Type() })
	try("assign", func() { v.Field(0).Set(reflect.ValueOf(1)) })
	try("index", func() { reflect.ValueOf([]int{1}).Index(1) })
	try("nil map", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })

	var x any = []any{1, "two", nil, 3.5, []byte("by"), myInt(4), point{5, 6}, [2]bool{true}, uint8(7)}
	s := reflect.ValueOf(x)
	for i := range s.Len() {
		e := s.Index(i)
		fmt.Print(e.Kind(), " ", e.Elem().Kind(), " ", e.IsNil(), " ", e.Elem(), "; ")
	}
	fmt.Println()
	i := 5
	p := reflect.ValueOf(&i)
	p.Elem().SetInt(300)
	reflect.Indirect(p).Set(reflect.ValueOf(i + 1))
	u8 := reflect.New(reflect.TypeFor[uint8]()).Elem()
	u8.SetUint(300)
	f32 := reflect.New(reflect.TypeFor[float32]()).Elem()
	f32.SetFloat(0.1)
	fmt.Println(i, p.Elem().Addr().Interface() == any(&i), u8.Uint(), u8.OverflowUint(256), f32.Float(), f32)
	arr := [3]point{{1, 1}}
	av := reflect.ValueOf(&arr).Elem()
	av.Index(2).Field(1).SetInt(9)
	av.Index(1).Set(av.Index(0))
	copied := av.Interface().([3]point)
	arr[0].X = 100
	fmt.Println(arr, copied, av.Len(), av.Slice(1, 3).Interface(), reflect.ValueOf(arr).Index(2).Field(1))
	sl := reflect.MakeSlice(reflect.TypeFor[[]string](), 1, 4)
	sl = reflect.Append(sl, reflect.ValueOf("b"), reflect.ValueOf("c"))
	sl = reflect.AppendSlice(sl, sl)
	sl.Index(0).SetString("first")
	fmt.Println(sl, sl.Len(), sl.Slice(1, 3), sl.Slice3(0, 1, 2).Cap(), reflect.Copy(sl, reflect.ValueOf([]string{"z"})), sl.Index(0))
	m := reflect.MakeMap(reflect.TypeFor[map[string]int]())
	for i, k := range []string{"x", "y", "z"} {
		m.SetMapIndex(reflect.ValueOf(k), reflect.ValueOf(i))
	}
	keys := m.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	fmt.Println(keys, m.MapIndex(reflect.ValueOf("y")), m.MapIndex(reflect.ValueOf("?")).IsValid(), m)
	sum := int64(0)
	for it := m.MapRange(); it.Next(); {
		sum += it.Value().Int() + int64(len(it.Key().String()))
	}
	fmt.Println(sum, reflect.Zero(reflect.TypeFor[point]()), reflect.ValueOf(point{}).IsZero(), reflect.ValueOf(&i).IsZero())
	c := reflect.MakeChan(reflect.TypeFor[chan int](), 1)
	c.Send(reflect.ValueOf(8))
	fmt.Println(c.Len(), c.TrySend(reflect.ValueOf(9)))
	got, ok := c.Recv()
	_, ok2 := c.TryRecv()
	c.Close()
	last, ok3 := c.Recv()
	fmt.Println(got, ok, ok2, last, ok3)
	ready := make(chan string, 1)
	ready <- "ready"
	n, rv, rok := reflect.Select([]reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ready)},
	})
	fmt.Println(n, rv, rok)
	sw := []int{1, 2, 3}
	reflect.Swapper(sw)(0, 2)
	fmt.Println(sw)
}

func calls() {
	p := &point{1, 2}
	v := reflect.ValueOf(p)
	v.MethodByName("Scale").Call([]reflect.Value{reflect.ValueOf(3)})
	fmt.Println(*p, v.MethodByName("Norm").Call(nil)[0], v.NumMethod(), v.Elem().NumMethod(), v.MethodByName("hidden").IsValid())
	add := v.Elem().MethodByName("Add")
	fmt.Println(add.Type(), add.Call([]reflect.Value{reflect.ValueOf(*p), reflect.ValueOf(point{1, 1})})[0])
	fmt.Println(add.CallSlice([]reflect.Value{reflect.ValueOf([]point{{1, 1}, {2, 2}})})[0].Field(0))
	m, _ := reflect.TypeOf(p).MethodByName("Norm")
	fmt.Println(m.Type, m.Func.Call([]reflect.Value{v})[0])
	norm := v.Method(1).Interface().(func() int)
	fmt.Println(norm())
	f := reflect.ValueOf(fmt.Sprintf)
	fmt.Println(f.Call([]reflect.Value{reflect.ValueOf("%d-%s"), reflect.ValueOf(1), reflect.ValueOf("x")})[0])
	res := reflect.ValueOf(func(a int8, b string, c any, d error) (string, float64) {
		return fmt.Sprint(a, b, c, d), 2.5
	}).Call([]reflect.Value{reflect.ValueOf(int8(1)), reflect.ValueOf("b"), reflect.ValueOf(point{}), reflect.Zero(reflect.TypeFor[error]())})
	fmt.Println(res[0], res[1].Float(), len(res))
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var ints func(int, int) (int, int)
	reflect.ValueOf(&ints).Elem().Set(reflect.MakeFunc(reflect.TypeOf(ints), swap))
	var strs func(string, point) (point, string)
	reflect.ValueOf(&strs).Elem().Set(reflect.MakeFunc(reflect.TypeOf(strs), swap))
	fmt.Println(ints(1, 2))
	fmt.Println(strs("s", point{3, 4}))
	var s fmt.Stringer = myInt(3)
	sv := reflect.ValueOf(&s).Elem()
	fmt.Println(sv.Method(0).Call(nil)[0], sv.Kind(), sv.Elem().Method(0).Type())
	try("few", func() { f.Call(nil) })
	try("type", func() { add.Call([]reflect.Value{reflect.ValueOf(1)}) })
	try("nil func", func() { reflect.ValueOf((func())(nil)).Call(nil) })
	try("panics", func() { reflect.ValueOf(func() { panic("inside") }).Call(nil) })
	for i := range reflect.ValueOf(3).Seq() {
		fmt.Print(i, " ")
	}
	for i, e := range reflect.ValueOf([]string{"a", "b"}).Seq2() {
		fmt.Print(i, e, " ")
	}
	fmt.Println()
}

func conversions() {
	conv := func(v any, t reflect.Type) any { return reflect.ValueOf(v).Convert(t).Interface() }
	fmt.Println(conv(300, reflect.TypeFor[int8]()), conv(3.9, reflect.TypeFor[int]()), conv(-1, reflect.TypeFor[uint16]()), conv(65, reflect.TypeFor[string]()))
	fmt.Println(conv("hé", reflect.TypeFor[[]byte]()), conv([]rune{'x', 'y'}, reflect.TypeFor[string]()), conv(myInt(3), reflect.TypeFor[int]()), conv(5, reflect.TypeFor[myInt]()))
	fmt.Println(conv(1+2i, reflect.TypeFor[complex64]()), conv(point{1, 2}, reflect.TypeFor[struct{ X, Y int }]()), conv([]int{1, 2}, reflect.TypeFor[[2]int]()))
	fmt.Printf("%T %v\n", conv(myInt(1), reflect.TypeFor[fmt.Stringer]()), reflect.ValueOf(1).CanConvert(reflect.TypeFor[[]int]()))
	try("convert", func() { conv("s", reflect.TypeFor[int]()) })
	try("short", func() { conv([]int{1}, reflect.TypeFor[[2]int]()) })
}

func deep() {
	type node struct {
		v    int
		next *node
	}
	a, b := &node{1, nil}, &node{1, nil}
	a.next, b.next = a, b
	fmt.Println(reflect.DeepEqual(a, b), reflect.DeepEqual([]int{1, 2}, []int{1, 2}), reflect.DeepEqual([]int(nil), []int{}))
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(1, int8(1)), reflect.DeepEqual(nil, nil))
	fmt.Println(reflect.DeepEqual(point{1, 2}, point{1, 2}), reflect.DeepEqual([]any{1, "x", nil}, []any{1, "x", nil}), reflect.DeepEqual(main, main))
	fmt.Println(reflect.DeepEqual(errors.New("a"), errors.New("a")), reflect.DeepEqual([1]any{a}, [1]any{b}), reflect.DeepEqual("a", "b"))
}

// A method or function that reflection made recovers as if it were deferred itself.
func recovers() {
	func() {
		defer reflect.ValueOf(catcher{}).Method(0).Interface().(func())()
		panic("method")
	}()
	func() {
		defer reflect.TypeOf(catcher{}).Method(0).Func.Interface().(func(catcher))(catcher{})
		panic("method expression")
	}()
	func() {
		f := func([]reflect.Value) []reflect.Value { fmt.Println("recovered", recover()); return nil }
		defer reflect.MakeFunc(reflect.TypeFor[func()](), f).Interface().(func())()
		panic("made function")
	}()
	fmt.Println(reflect.ValueOf(struct{ a, _ int }{1, 2}).Field(1)) // blank fields stay zero
}

type catcher struct{}

func (catcher) Catch() { fmt.Println("recovered", recover()) }

func main() {
	recovers()
	types()
	values()
	calls()
	conversions()
	deep()
	fmt.Println(runtime.FuncForPC(reflect.ValueOf(deep).Pointer()).Name())
}
