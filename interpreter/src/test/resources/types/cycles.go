// Declarations that refer to themselves.
package p

type (
	A /* ERROR "invalid recursive type A" */ struct{ b B }
	B struct{ c [2]C }
	C struct{ a A }

	D struct{ d *D }
	E []E
	F func(F) F
	G map[string]G
	H interface{ m(H) H }
	I /* ERROR "invalid recursive type" */ I
	J /* ERROR "invalid recursive type" */ K
	K J

	L /* ERROR "invalid recursive type: L refers to itself" */ [len(L{})]int
	M[P any] struct{ n *N[P] }
	N[P any] struct{ m M[P] }
	O[P any] struct{ p P }
	Q struct{ o O[*Q] }
	R /* ERROR "invalid recursive type R" */ struct{ o O[R] }
)

const c1 /* ERROR "initialization cycle for c1" */ = c2
const c2 = c1

var v1 /* ERROR "initialization cycle for v1" */ = f1()

func f1() int { return v1 }

var v2 = f2
var v3 = func() int { return v4 }
var v4 = 1

func f2() { _ = v5 }

var v5 = 2
