// Reading lines and words from a reader, writing through a buffer.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	in := strings.NewReader("first line\nsecond line here\n\nlast without newline")
	sc := bufio.NewScanner(in)
	for n := 1; sc.Scan(); n++ {
		fmt.Printf("%d %q\n", n, sc.Text())
	}
	words := bufio.NewScanner(strings.NewReader("to be  or\nnot"))
	words.Split(bufio.ScanWords)
	count := 0
	for words.Scan() {
		count++
	}
	fmt.Println(count, "words")

	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d ", w.Buffered())
	w.WriteString("string ")
	w.WriteByte('b')
	w.WriteRune('世')
	w.WriteByte('\n')
	w.Flush()

	r := bufio.NewReader(strings.NewReader("key: value\nrest"))
	key, err := r.ReadString(':')
	fmt.Printf("%q %v\n", key, err)
	b, _ := r.Peek(3)
	fmt.Printf("%q\n", b)
	line, _ := r.ReadString('\n')
	rest, err := io.ReadAll(r)
	fmt.Printf("%q %q %v\n", line, rest, err)
	_, err = r.ReadByte()
	fmt.Println(err, err == io.EOF)
	n, err := io.Copy(os.Stdout, io.LimitReader(strings.NewReader("only this much|not this\n"), 14))
	fmt.Println("", n, err)
}
