package p

type
type A
type B =
type C := int
type D []
type E [5]
type F [...]int
type G map[int
type H map int
type I chan
type J <-int
type K *
type L struct int
type M struct {
	a, b
	c int d int
	*(N)
	(N)
	(*N)
	e = 5
	+
}
type N[P any] struct{ List[P]; x [5]int }
type O[P *T,] struct{}
type P [n *T]int
type Q [n, m]int
type R[] int
type S Map[]
type T Map[int, 5]
type U (
	V int
	W
	5
)
type X [N,]int
