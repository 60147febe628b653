// Type sets.
package p

type MyInt int

type (
	_ interface{ int | ~string }
	_ interface{ ~ /* ERROR "invalid use of ~ (underlying type of MyInt is int)" */ MyInt }
	_ interface{ ~ /* ERROR "invalid use of ~ (error is an interface)" */ error }
	_ interface{ int | ~ /* ERROR "overlapping terms ~int and int" */ int }
	_ interface{ int | interface /* ERROR "contains methods" */ { m() } }
	_ interface{ int | comparable /* ERROR "cannot use comparable in union" */ }
)

type Both interface {
	int | string
	string | bool
}

func _[T Both](x T) T { return x + "s" }

type None interface {
	int
	string
}

func none[T None]() {}

var _ = none[int /* ERROR "cannot satisfy None (empty type set)" */]

type Methods interface {
	~int | ~int64
	String() string
}

var _ Methods /* ERROR "cannot use type Methods outside a type constraint: interface contains type constraints" */

func _[T Methods](x T) (string, T) { return x.String(), x<<1 + 1 }

func _[T []byte | string](x T) byte { return x[0] }

func _[T []byte | string](x T) { x /* ERROR "cannot assign to x[0] (neither addressable nor a map index expression)" */ [0] = 1 }

func _[T chan int | <-chan int](c T) int { return <-c }

func _[T chan<- int | <-chan int](c T) int { return <-c /* ERROR "cannot receive from" */ }

func _[T map[string]int | []int](x T) {
	for range x /* ERROR "cannot range over x (variable of type T constrained by map[string]int | []int)" */ {
	}
	_ = len(x)
}
