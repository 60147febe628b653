package fmt

func Println(a ...any) (n int, err error)

type State interface {
	Width() (wid int, ok bool)
}

type pp struct{}

func newPrinter() *pp
