package bufio

type Writer struct {
	err error
	buf []byte
}

func (b *Writer) WriteString(s string) (int, error)
