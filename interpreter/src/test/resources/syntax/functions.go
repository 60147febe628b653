package p

func 5() {}
func (t T) 5() {}
func () noReceiver() {}
func (a, b T) twoReceivers() {}
func f {
}
func g(a int b int) {}
func h(a int, b) {}
func i(int, b string) {}
func j(a, b) (c int, d) { return }
func k(a ...int, b int) {}
func l() (a ...int) { return }
func m(a ...) {}
func n(a int|string) {}
func o(~int) {}
func p(,) {}
func q[]() {}
func r[P]() {}
func s[P any, Q]() {}
func t[interface{}]() {}
func u(a, b int,,) {}
var v = func[P any](P) {}
var w func[P any](P)
func x(a [n, m]int) {}
