// Structs without fields: as values, keys, elements and interface values.
package main

import (
	"fmt"
	"io"
)

type E struct{}
type F struct{}

func (E) M() string  { return "E.M" }
func (*F) P() string { return "F.P" }

type I interface{ M() string }
type P interface{ P() string }

func main() {
	var e E
	var i I = e
	fmt.Println(i.M(), i == E{}, i)
	fmt.Printf("%T %T %T %v %+v %#v\n", e, &e, struct{}{}, e, &e, e)
	var p P = &F{}
	fmt.Println(p.P(), fmt.Sprintf("%T", p))
	m := map[E]int{{}: 3}
	m[E{}]++
	fmt.Println(m, len(m))
	set := map[any]bool{E{}: true, F{}: true, struct{}{}: true}
	fmt.Println(len(set), set[E{}], set[F{}], set[struct{}{}])
	c := make(chan struct{}, 2)
	c <- struct{}{}
	v, ok := <-c
	fmt.Println(v, ok)
	var x any = &e
	switch y := x.(type) {
	case *F:
		fmt.Println("F")
	case *E:
		fmt.Println("E", y == &e)
	}
	_, isI := x.(I)
	_, isP := x.(P)
	fmt.Println(isI, isP)
	arr := [3]struct{}{}
	fmt.Println(arr, len(arr), arr == [3]struct{}{})
	n, err := io.Discard.Write([]byte("abc"))
	fmt.Printf("%d %v %T\n", n, err, io.Discard)
	f := F(e)
	fmt.Println(f == F{})
	var q any = struct{}{}
	_, isE := q.(E)
	fmt.Println(isE, q == any(struct{}{}))
	sl := []E{{}, {}}
	for i, v := range sl {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	pe := new(struct{})
	*pe = struct{}{}
	fmt.Println(*pe)
	var pp *E = (*E)(pe)
	fmt.Printf("%T\n", pp)
	var z any = pp
	fmt.Printf("%T\n", z)
}
