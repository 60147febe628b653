package p

type I interface {
	m()
	m(int) string
	E
	p.E
	E[int]
	E[int, string]
	~int | ~string
	m[P any]()
	m[]()
	E[]
	m() | int
	5
	~
	int |
	(int)
}
