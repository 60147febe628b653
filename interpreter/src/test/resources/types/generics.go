// Type parameters, inference and constraints.
package p

type Number interface {
	~int | ~float64
}

type List[T any] struct {
	head T
	tail *List[T]
}

func (l *List[T]) Push(x T) *List[T] { return &List[T]{x, l} }

func Map[T, U any](l *List[T], f func(T) U) *List[U] {
	if l == nil {
		return nil
	}
	return Map(l.tail, f).Push(f(l.head))
}

func Sum[S ~[]E, E Number](s S) (sum E) {
	for _, x := range s {
		sum += x
	}
	return sum
}

type ints []int

var _ float64 = Sum([]float64{1, 2})
var _ int = Sum(ints{1})
var _ *List[string] = Map(&List[int]{}, func(i int) string { return "" })
var _ func(ints) int = Sum
var _ = Sum[ /* ERROR "string does not satisfy Number (string missing in ~int | ~float64)" */ []string]
var _ = Map[int]( /* ERROR "in call to Map[int], cannot infer U (declared at generics.go:15:13)" */ nil, nil)
var _ List /* ERROR "cannot use generic type List[T any] without instantiation" */
var _ List /* ERROR "too many type arguments for type List: have 2, want 1" */ [int, string]

type Stringer interface{ String() string }

type id int

func (id) String() string { return "" }

func Join[T Stringer](list ...T) string { return list[0].String() }

var _ = Join(id(1), id(2))
var _ = Join( /* ERROR "int does not satisfy Stringer (missing method String)" */ 1, 2)

func Equal[T comparable](x, y T) bool { return x == y }

var _ = Equal(any(1), any(2))
var _ = Equal( /* ERROR "[]int does not satisfy comparable" */ []int{}, nil)

type Tree[K interface{ Less(K) bool }] struct {
	left, right *Tree[K]
	key         K
}

func (t *Tree[K]) Insert(k K) {
	if k.Less(t.key) {
		t.left.Insert(k)
	}
}

type Inf[T any] struct {
	f *Inf[*T] // fine: expanded only when used
}

type Set[T comparable] = map[T]struct{}

var _ Set[string] = map[string]struct{}{"a": {}}

func convert[To, From Number](x From) To { return To(x) }

var _ = convert[float64](1)

func _[P *int | *string](p P) {
	_ = *p /* ERROR "must have identical base types" */
}
