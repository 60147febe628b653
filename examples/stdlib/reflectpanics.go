// Package reflect: what it refuses, and with which words.
package main

import (
	"fmt"
	"reflect"
)

type inner struct{ X, y int }
type deep struct{ Z int }

type shape interface {
	Area() int
	hide()
}

type square int

func (s square) Area() int { return int(s * s) }
func (s square) hide()     {}

type record struct {
	N     int
	S     string
	A     [3]int
	L     []int
	M     map[string]int
	C     chan int
	F     func(string, ...int) int
	I     any
	Shape shape
	quiet int
	list  []int
	inner
	*deep
}

func try(what string, f func() any) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case error:
			fmt.Printf("%s: %T: %v\n", what, e, e)
		default:
			fmt.Printf("%s: %v\n", what, e)
		}
	}()
	fmt.Printf("%s = %v\n", what, f())
}

func do(what string, f func()) { try(what, func() any { f(); return "done" }) }

// named is a Type of the program's own: only the name differs.
type named struct{ reflect.Type }

func (named) Kind() reflect.Kind { return reflect.Map }

func main() {
	r := record{L: []int{1, 2, 3}, C: make(chan int, 1), M: map[string]int{"a": 1}, Shape: square(3), list: []int{4, 5}}
	r.F = func(s string, n ...int) int { return len(s) + len(n) }
	place := reflect.ValueOf(&r).Elem()
	plain := reflect.ValueOf(r)
	of := reflect.ValueOf

	fmt.Println("-- setting")
	do("unaddressable", func() { plain.Field(0).SetInt(1) })
	do("hidden", func() { place.FieldByName("quiet").SetInt(1) })
	do("embedded", func() { place.FieldByName("X").SetInt(7) })
	do("through Addr", func() { place.FieldByName("inner").Addr().Elem().Field(0).SetInt(8) })
	do("embedded hidden", func() { place.FieldByName("y").SetInt(7) })
	do("kind", func() { place.Field(0).SetString("s") })
	do("type", func() { place.Field(0).Set(of("s")) })
	do("zero Value", func() { place.Field(0).Set(reflect.Value{}) })
	do("SetLen", func() { place.FieldByName("L").SetLen(9) })
	it := of(r.M).MapRange()
	do("SetIterKey", func() { place.Field(0).SetIterKey(it) })
	it.Next()
	do("SetIterKey", func() { place.Field(0).SetIterKey(it) })
	do("SetIterValue", func() { place.Field(0).SetIterValue(it) })
	do("clear hidden", func() { place.FieldByName("list").Clear() })
	fmt.Println(r.N, r.X, r.list)

	fmt.Println("-- parts")
	do("Field", func() { of(1).Field(0) })
	do("FieldByIndex", func() { of(1).FieldByIndex([]int{0, 1}) })
	do("nil embedded", func() { place.FieldByName("Z") })
	try("nil embedded", func() any {
		_, err := place.FieldByIndexErr([]int{12, 0})
		return err
	})
	do("FieldByNameFunc", func() { of(1).FieldByNameFunc(nil) })
	do("Index", func() { place.FieldByName("A").Index(3) })
	do("Slice", func() { plain.FieldByName("A").Slice(0, 1) })
	do("Seq", func() { of(1.5).Seq() })
	do("Seq2", func() { of(1).Seq2() })
	do("Elem", func() { reflect.TypeOf(1).Elem() })
	do("Ins", func() { reflect.TypeOf(1).Ins() })
	do("In", func() { place.FieldByName("F").Type().In(2) })

	fmt.Println("-- slices")
	do("Append", func() { reflect.Append(of(1)) })
	do("Append hidden", func() { reflect.Append(place.FieldByName("list"), of(1)) })
	do("AppendSlice", func() { reflect.AppendSlice(of([]int{}), of([]string{})) })
	do("Copy", func() { reflect.Copy(of([]int{1}), of("s")) })
	do("Copy to array", func() { reflect.Copy(plain.FieldByName("A"), of([]int{1})) })
	do("Swapper", func() { reflect.Swapper(r.L)(0, 3) })
	do("Swapper of pairs", func() { reflect.Swapper([]any{1, 2})(0, 3) })
	grown := reflect.MakeSlice(reflect.TypeOf([]byte{}), 0, 0)
	for range 9 {
		grown = reflect.Append(grown, of(byte(1)))
	}
	fmt.Println(grown.Len(), grown.Cap())

	fmt.Println("-- comparing")
	fmt.Println(reflect.Value{}.Comparable(), of([0]func(){}).Comparable(), of([1]any{r.L}).Comparable())
	do("slices", func() { of(r.L).Equal(of(r.L)) })
	do("in an array", func() { of([1]any{r.L}).Equal(of([1]any{r.L})) })

	fmt.Println("-- calling")
	f := place.FieldByName("F")
	do("too few", func() { f.Call(nil) })
	do("wrong type", func() { f.Call([]reflect.Value{of(1)}) })
	do("wrong rest", func() { f.Call([]reflect.Value{of("s"), of("t")}) })
	do("CallSlice", func() { f.CallSlice([]reflect.Value{of("s"), of(1)}) })
	do("not variadic", func() { of(func() {}).CallSlice(nil) })
	do("nil", func() { of((func())(nil)).Call(nil) })
	do("not exported", func() { place.FieldByName("Shape").Method(1).Call(nil) })
	made := reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value {
		return []reflect.Value{{}}
	})
	do("no result", func() { made.Call(nil) })

	fmt.Println("-- channels")
	do("Send", func() { place.FieldByName("C").Send(of("s")) })
	do("Recv", func() { of((chan<- int)(r.C)).Recv() })
	do("Select", func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: of(1)}}) })
	do("cases", func() { reflect.Select(make([]reflect.SelectCase, 1<<16+1)) })

	fmt.Println("-- types")
	num := reflect.TypeOf(1)
	field := func(name, path string, t reflect.Type, embedded bool) reflect.StructField {
		return reflect.StructField{Name: name, PkgPath: path, Type: t, Anonymous: embedded}
	}
	structOf := func(what string, fields ...reflect.StructField) {
		try(what, func() any { return reflect.StructOf(fields) })
	}
	structOf("name", field("1st", "", num, false))
	structOf("path", field("a", "", num, false))
	structOf("paths", field("a", "p", num, false), field("b", "q", num, false))
	structOf("twice", field("A", "", num, false), field("A", "", num, false))
	structOf("embedded", field("Square", "", reflect.TypeOf(square(1)), true))
	structOf("second", field("A", "", num, false), field("Square", "", reflect.TypeOf(square(1)), true))
	large := reflect.ArrayOf(1<<62, reflect.TypeOf(byte(1)))
	structOf("large", field("A", "", large, false), field("B", "", large, false), field("C", "", large, false), field("D", "", large, false))
	do("ArrayOf", func() { reflect.ArrayOf(1<<61, num) })
	do("ChanOf", func() { reflect.ChanOf(reflect.BothDir, reflect.TypeOf([1 << 16]byte{})) })
	do("MapOf", func() { reflect.MapOf(reflect.TypeOf(r.L), num) })
	do("MakeMap", func() { reflect.MakeMap(named{num}) })
	fmt.Println(reflect.TypeFor[<-chan <-chan int](), reflect.TypeFor[chan (<-chan int)]())

	fmt.Println("-- converting")
	type tagged struct {
		A struct {
			B int `a:"b"`
		} `c:"d"`
	}
	type untagged struct{ A struct{ B int } }
	var t tagged
	t.A.B = 5
	fmt.Println(of(t).Convert(reflect.TypeFor[untagged]()))
	do("to array", func() { of(r.L).Convert(reflect.TypeFor[[4]int]()) })
	do("to pointer", func() { of(r.L).Convert(reflect.TypeFor[*[4]int]()) })
	do("impossible", func() { of(r.L).Convert(num) })
}
