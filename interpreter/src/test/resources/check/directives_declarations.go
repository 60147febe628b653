package main

//go:noinline
import (
	"os"

	//go:noinline
	"strings"
)

//go:noinline
type point struct{ x, y int }

//go:nosplit
var a = 1

//go:linkname sum other.sum
func sum() int

//go:linkname sum
//go:linkname a other.a

//go:noescape
func grow() int { return 1 }

func missing()

//go:embed text.txt
var text string

func main() {
	//go:noinline
	const limit = 3
	os.Exit(sum() + grow() + len(strings.ToUpper(text)) + limit)
}
