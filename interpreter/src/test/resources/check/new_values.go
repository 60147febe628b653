package main

func f() int          { return 1 }
func g() (int, int)   { return 1, 2 }
func h()              {}
func id[T any](t T) T { return t }

func main() {
	var a *int = new(f())
	var b *string = new(1)
	var c *float64 = new(1.5)
	var d *float32 = new(1.5)
	var e *int64 = new(int64(3))
	var i *any = new(any(1))
	j := new(nil)
	k := new(g())
	l := new(h())
	m := new(h)
	n := new(id)
	o := new(id[int])
	p := new(1 << 70)
	q := new(1 << f())
	r := new("a" + "b")
	s := new()
	t := new(1, 2)
	u := new(int)
	v := new(int...)
	w := new([]int{1}...)
	x := new(undefined)
	y := new(f)()
	z := *new(struct{ a int }{1}).a
	var aa uint = new(3)
	var bb *uint = new(3)
	new(3)
	defer new(3)
	const cc = new(3)
	dd := new(1 == 2)
	ee := new(len("abc"))
	ff := new(len)
	gg := new(main)
	hh := new(func() {})
	ii := new(*u)
	jj := new(&u)
	kk := new(int(3) + 2.5)
	_ = new(_)
	var ll [2]int = *new([2]int{1, 2})
	_, _, _, _, _, _ = a, b, c, d, e, i
	_, _, _, _, _, _, _, _ = j, k, l, m, n, o, p, q
	_, _, _, _, _, _, _, _ = r, s, t, u, v, w, x, y
	_, _, _, _, _, _, _, _ = z, aa, bb, dd, ee, ff, gg, hh
	_, _, _, _ = ii, jj, kk, ll
}
