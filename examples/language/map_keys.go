// Maps with NaN and interface keys, and changes while ranging.
package main

import (
	"fmt"
	"math"
	"sort"
)

type key struct {
	name string
	id   any
}

type celsius float64

func main() {
	// Every NaN is a key of its own, which only range and clear can reach.
	nan := math.NaN()
	m := map[float64]string{nan: "a", 1: "one"}
	m[nan] = "b"
	m[nan] += "c"
	_, ok := m[nan]
	delete(m, nan)
	fmt.Println(len(m), ok, m[nan] == "")
	var vs []string
	for k, v := range m {
		if k != k {
			vs = append(vs, v)
		}
	}
	sort.Strings(vs)
	fmt.Println(vs)
	clear(m)
	fmt.Println(len(m), m)
	z := map[float64]int{0: 1}
	z[math.Copysign(0, -1)]++
	fmt.Println(z, len(z), math.Signbit(func() float64 {
		for k := range z {
			return k
		}
		return 1
	}()))
	nanStruct := map[struct{ f float64 }]int{{nan}: 1}
	nanStruct[struct{ f float64 }{nan}] = 2
	nanAny := map[any]int{nan: 1, [1]float64{nan}: 2}
	nanAny[nan] = 3
	fmt.Println(len(nanStruct), len(nanAny), nanAny[nan])
	for k := range nanAny {
		delete(nanAny, k)
	}
	fmt.Println(len(nanAny))

	// Interface keys: type and value.
	a := map[any]string{
		1: "int", int8(1): "int8", 1.0: "float", "1": "string", true: "bool", nil: "nil",
		celsius(1): "celsius", 'a': "rune", byte(1): "byte", 1i: "complex",
		[2]int{1, 2}: "array", key{"k", 1}: "struct", struct{}{}: "empty",
	}
	fmt.Println(len(a), a[1], a[int8(1)], a[1.0], a["1"], a[nil], a[celsius(1)], a[int32(97)], a[uint8(1)])
	fmt.Println(a[[2]int{1, 2}], a[key{"k", 1}], a[key{"k", int8(1)}] == "", a[struct{}{}], a[int64(1)] == "", a[complex64(1i)] == "")
	p := new(int)
	ch := make(chan int)
	a[p], a[ch], a[(*int)(nil)] = "pointer", "chan", "nil pointer"
	fmt.Println(a[p], a[new(int)] == "", a[ch], a[(*int)(nil)], a[(*string)(nil)] == "")
	var e error
	errs := map[error]int{e: 1, fmt.Errorf("x"): 2}
	errs[nil]++
	fmt.Println(len(errs), errs[nil])
	ks := map[key]int{{"a", 1}: 1, {"a", "1"}: 2}
	ks[key{"a", 1}] += 10
	ks[key{"b", [1]any{nil}}]--
	fmt.Println(ks[key{"a", 1}], ks[key{"a", "1"}], ks[key{"b", [1]any{nil}}], ks[key{}])

	// A key is a copy.
	arr := [2]int{1, 2}
	ak := map[[2]int]string{arr: "12"}
	arr[0] = 9
	fmt.Println(ak[arr] == "", ak[[2]int{1, 2}])
	st := key{"s", 1}
	sk := map[*key]string{&st: "ptr"}
	st.name = "t"
	fmt.Println(sk[&st])
	for k := range ak {
		k[0] = 50
	}
	fmt.Println(ak)

	// Deleted entries are not seen, added ones may be.
	del := map[int]int{}
	for i := range 100 {
		del[i] = i
	}
	seen := 0
	for k := range del {
		seen++
		for j := range 100 {
			if j != k {
				delete(del, j)
			}
		}
	}
	fmt.Println(seen, len(del))
	add := map[int]bool{0: true}
	turns := 0
	for k := range add {
		if turns++; turns < 1000 {
			add[k+1000+turns] = true
		}
		delete(add, k)
	}
	fmt.Println(turns >= 1, turns <= 1000)
	grow := map[int]int{}
	for i := range 10 {
		grow[i] = 0
	}
	for k := range grow {
		if k < 10 {
			grow[k]++
		}
		for j := range 50 {
			grow[1000+k*50+j] = -1
		}
		if len(grow) > 600 {
			for j := range grow {
				if j >= 1000 {
					delete(grow, j)
				}
			}
		}
	}
	once := true
	for k, v := range grow {
		once = once && (k >= 10 || v == 1)
	}
	fmt.Println(once)
	clr := map[string]int{"a": 1, "b": 2, "c": 3}
	n := 0
	for range clr {
		n++
		clear(clr)
	}
	fmt.Println(n, len(clr))
	upd := map[string]int{"a": 1, "b": 2}
	for k, v := range upd {
		upd[k] = v * 10
		v = 0
	}
	fmt.Println(upd)
	repl := map[string]int{"a": 1}
	for k := range repl {
		repl = map[string]int{"z": 9}
		fmt.Print(k, " ")
	}
	fmt.Println(repl)

	// Operations on elements.
	type point struct{ x, y int }
	pts := map[string]point{"o": {}}
	pt := pts["o"]
	pt.x = 5
	fmt.Println(pts["o"], pts["missing"].y)
	ptrs := map[string]*point{"o": {}}
	ptrs["o"].x++
	fmt.Println(*ptrs["o"])
	lists := map[string][]int{}
	lists["l"] = append(lists["l"], 1, 2)
	lists["l"][0] *= 50
	nested := map[string]map[int]string{"n": {1: "x"}}
	nested["n"][2] = "y"
	fmt.Println(lists, nested, nested["no"][1] == "", len(nested["no"]))
	funcs := map[string]func(int) int{"inc": func(i int) int { return i + 1 }}
	fmt.Println(funcs["inc"](1), funcs["no"] == nil)
	bits := map[byte]uint8{1: 255}
	bits[1]++
	bits[2]--
	bits[3] |= 8
	bits[3] <<= 5
	fmt.Println(bits)
	str := map[bool]string{}
	str[1 < 2] += "t"
	str[1 > 2] += "f"
	str[true] += "T"
	fmt.Println(str)
	if v, ok := str[false]; ok {
		fmt.Println("found", v)
	}
	var nilMap map[string]int
	v, ok := nilMap["x"]
	delete(nilMap, "x")
	clear(nilMap)
	for range nilMap {
		fmt.Println("never")
	}
	fmt.Println(v, ok, len(nilMap), nilMap == nil, nilMap)

	// Evaluation order.
	var log []string
	f := func(s string, i int) int { log = append(log, s); return i }
	mm := map[int]int{f("k1", 1): f("v1", 1), f("k2", 2): f("v2", 2)}
	mm[f("k", 3)], mm[f("l", 4)] = f("v", 5), f("w", 6)
	mm[f("k", 3)] += f("x", 1)
	fmt.Println(log, mm)
	func() {
		defer func() { fmt.Println(recover(), log[len(log)-2:]) }()
		nilMap[fmt.Sprint(f("key", 1))] = f("val", 2)
	}()
	i := 0
	i, mm[i] = 1, 100
	fmt.Println(i, mm[0], len(mm))
}

func init() {
	// Of equal keys the one assigned last stays.
	neg := math.Copysign(0, -1)
	a := map[any]int{0.0: 1}
	a[neg]++
	c := map[complex128]int{0: 1}
	c[complex(neg, 0)]++
	s := map[struct{ f float64 }]int{{0}: 1}
	s[struct{ f float64 }{neg}]++
	b := map[[1]float64]int{{0}: 1}
	b[[1]float64{neg}]++
	fmt.Println(a, c, s, b)
}
