// Inference of type arguments, also of functions that are assigned, passed and returned.
package main

import "fmt"

func id[T any](v T) T { return v }

func pair[A, B any](a A, b B) string { return fmt.Sprintf("%T %T", a, b) }

func apply[T, U any](v T, f func(T) U) U { return f(v) }

func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func length[S ~[]E, E any](s S) (int, string) { return len(s), fmt.Sprintf("%T %T", s, *new(E)) }

func double[T ~int | ~float64 | ~string](v T) T { return v + v }

func join[T any](vs ...T) string { return fmt.Sprintf("%T", vs) }

func chans[T any](in <-chan T, out chan<- T) string { return fmt.Sprintf("%T %T", in, out) }

func keyed[M ~map[K]V, K comparable, V any](M) string {
	return fmt.Sprintf("%T/%T", *new(K), *new(V))
}

func pick[T any](vs ...func(T) T) int { return len(vs) }

type IDs []uint8
type Op func(int) int
type Num int

type Holder struct {
	op  func(string) string
	ops []func(float64) float64
}

type Stack[T any] struct{ vs []T }

func (s *Stack[T]) push(v T)           { s.vs = append(s.vs, v) }
func stackOf[T any](vs ...T) *Stack[T] { return &Stack[T]{vs} }
func sizeOf[T any](s *Stack[T]) string { return fmt.Sprintf("%d %T", len(s.vs), s) }

type Getter[T any] interface{ Get() T }
type seven struct{}

func (seven) Get() int { return 7 }

func get[T any](g Getter[T]) T { return g.Get() }

func returned() func(rune) rune { return id }

func several() (func(int) int, Op) { return id, double }

var global func(bool) bool = id

func takes(f func(int) int, gs ...func(string) string) string {
	r := fmt.Sprint(f(1))
	for _, g := range gs {
		r += g("s")
	}
	return r
}

func main() {
	// From ordinary arguments, typed before untyped.
	fmt.Println(pair(1, "s"), pair(1.5, 'r'), pair[any](1, true), pair(2i, error(nil)))
	fmt.Println(join(1, 2.5), join('a', 1), join(1, 'a', 2.0), join(Num(1), 2), join[any](1, ""))
	fmt.Println(length(IDs{1, 2}))
	fmt.Println(length([]string{}))
	fmt.Println(keyed(map[string][]int{}), sizeOf(stackOf("a", "b")), get(seven{}))
	fmt.Println(chans(make(chan int), make(chan int)))

	// A generic function as a value takes its arguments from where it goes.
	var f func(int) int = id
	var op Op = double
	g := Holder{op: id, ops: []func(float64) float64{id, double}}
	g.op = double
	m := map[string]func(Num) Num{"id": id, "double": double}
	var arr [1]func([]int) []int
	arr[0] = id
	fmt.Println(f(1), op(2), g.op("x"), g.ops[1](1.5), m["double"](4), arr[0]([]int{5}))
	a, b := several()
	fmt.Println(a(6), b(7), string(returned()('z')), global(true))

	c := make(chan func(string) string, 1)
	c <- double
	fmt.Println((<-c)("ch"))

	// As an argument of an ordinary and of a generic function.
	fmt.Println(takes(id, id, double))
	fmt.Println(apply(3, double), apply("s", id))
	fmt.Println(compose(func(s string) int { return len(s) }, id)("four"))
	fmt.Println(compose(id[int], func(i int) string { return fmt.Sprint(i, "!") })(5))
	fmt.Println(pick(id[int], double), pick[string](id, double))

	// Partial instantiation.
	var p func(int8, string) string = pair
	p = pair[int8, string]
	fmt.Println(pair[int8](1, 2), pair[float32, any](1, 2))
	func(h func(int8, string) string) { fmt.Println(h(1, "")) }(p)

	// Methods values of instances.
	s := stackOf(1)
	push := s.push
	push(2)
	fmt.Println(s.vs)
	func(x ...func(int) int) { fmt.Println(x[0](1) + x[1](2)) }(id, double)
	var i any = id[string]
	_, ok := i.(func(string) string)
	fmt.Println(ok)
	switch h := i.(type) {
	case func(int) int:
		fmt.Println("int")
	case func(string) string:
		fmt.Println(h("string"))
	}
}
