package main

type T0[P any] struct{ f *T0[P] }
type T1[P any] struct{ f *T1[*P] }
type T2[P any] struct{ f T2[P] }
type T3[P any] struct{ f *T4[P] }
type T4[P any] struct{ f *T3[[]P] }
type T5[P any] []T5[T5[P]]
type T6[P any] P
type T7[P any] struct{ P }
type T8[P any] interface{ m(T8[P]) }
type T9[P T9[P]] struct{}
type T10[P interface{ m() P }] struct{}
type T11 T11
type T12 [2]T12
type T13 struct{ a T14 }
type T14 struct{ b T13 }
type T15 interface{ T15 }
type T16 interface{ T17 }
type T17 interface{ T16 }
type T18 [len(T18{})]int
type T19 struct{ a [unsafeSize]int }
type T20 func(T20) T20
type T21 map[T21]int
type T22 *T22
type T23 chan T23
type T24[P any] T25[P]
type T25[P any] T24[P]
type T26[A, B any] struct{ x *T26[B, A] }
type T27[A any] struct{ x [1]T28[A] }
type T28[A any] struct{ y T27[int] }

const unsafeSize = len([len(x)]int{})

var x [unsafeSize]int
var a1, a2 = a2, a1
var b1 = fb()

func fb() int { return b2 }

var b2 = b1
var c1 = func() int { return c1 }()
var d1 = &d1
var e1 = E{}.m()

type E struct{}

func (E) m() int { return e1 }

func inf1[P any](n int) { inf1[[]P](n) }
func inf2[P any](n int) { inf3[P](n) }
func inf3[P any](n int) { inf2[*P](n) }
func ok1[P any](n int)  { ok1[P](n); ok1[int](n) }
func ok2[P, Q any]()    { ok2[Q, P]() }
func inf4[P any]()      { type L struct{ p P }; inf4[L]() }
func inf5[P any]()      { var _ = func() { inf5[func(P)]() } }

type Tr[P any] struct{}

func (Tr[P]) m() { Tr[[]P]{}.m() }

type Tg[P any] struct{}

func (t Tg[P]) g[Q any]() { t.g[*Q]() }

func main() { inf1[int](1); ok2[int, string]() }
