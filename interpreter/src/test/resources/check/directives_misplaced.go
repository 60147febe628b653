//go:noinline

//go:build linux

package main

//go:build linux

//go:noinline
import "fmt"

//go:nosplit
type point struct {
	//go:noinline
	x, y int
}

//go:noinline
const limit = 3

var ( //go:norace
	//go:noinline
	a = 1
)

//go:embed
//go:unknown is ignored
//go:embed text.txt
func f() {
	//go:noinline
	g := func() {}
	g() //go:nosplit
	//go:noinline
	var local int
	_ = local
	//go:generate too
}

//go:noinline
//go:nosplit
//go:noescape
func main() {
	fmt.Println(point{}, limit, a)
	f()
	//go:noinline
}

//go:nowritebarrier
func g() {}

//go:linkname
//go:noinline
//go:linkname a b c
