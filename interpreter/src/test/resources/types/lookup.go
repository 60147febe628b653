// Fields and methods, embedding, interfaces.
package p

type Inner struct{ X, Y int }

func (Inner) Get() int  { return 0 }
func (*Inner) Set(int) {}

type Left struct{ Inner }
type Right struct{ Inner }

type Both struct {
	Left
	Right
	Z int
}

type Outer struct {
	*Inner
	X string
}

var outer Outer
var _ string = outer.X
var _ int = outer.Y + outer.Inner.X + outer.Get()
var _ = outer.Set
var _ = Both{}.X /* ERROR "ambiguous selector Both{}.X" */
var _ = Both{}.z /* ERROR "Both{}.z undefined (type Both has no field or method z, but does have field Z)" */
var _ = outer.w /* ERROR "outer.w undefined (type Outer has no field or method w)" */

type Getter interface{ Get() int }
type Setter interface {
	Getter
	Set(int)
}

var _ Getter = Inner{}
var _ Setter = &Inner{}
var _ Setter = Inner /* ERROR "Inner does not implement Setter (method Set has pointer receiver)" */ {}
var _ Setter = outer
var _ Getter = 1 /* ERROR "int does not implement Getter (missing method Get)" */

type wrong struct{}

func (wrong) Get() string { return "" }

var _ Getter = wrong /* ERROR "(wrong type for method Get)" */ {}

type lower struct{}

func (lower) get() int { return 0 }

var _ Getter = lower /* ERROR "(missing method Get)\n\t\thave get() int\n\t\twant Get() int" */ {}

var p **Inner
var _ = p.X /* ERROR "p.X undefined" */

type Ptr *Inner

var q Ptr
var _ = q.X
var _ = q.Get /* ERROR "q.Get undefined" */

func _(g Getter) {
	_ = g.(Setter)
	_ = g.(Inner)
	_ = g /* ERROR "impossible type assertion: g.(wrong)\n\twrong does not implement Getter" */ .(wrong)
	_ = Inner.Get(Inner{})
	_ = (*Inner).Set
	_ = Inner.Set /* ERROR "invalid method expression Inner.Set (needs pointer receiver (*Inner).Set)" */
	f := g.Get
	var _ func() int = f
}
