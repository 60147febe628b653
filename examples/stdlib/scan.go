// Scanning: from strings and readers.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type named int

func main() {
	var (
		i   int
		i8  int8
		u   uint
		u8  uint8
		f   float64
		f32 float32
		s   string
		s2  string
		b   bool
		bs  []byte
		r   rune
		c   complex128
		n   named
	)
	show := func(k int, err error) {
		fmt.Println(k, err, "|", i, i8, u, u8, f, f32, s, s2, b, string(bs), r, c, n, errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF))
	}
	show(fmt.Sscan("42 -7 9 200 3.5 1e3", &i, &i8, &u, &u8, &f, &f32))
	show(fmt.Sscan("hello\n world true bytes 120 (1+2i) 77", &s, &s2, &b, &bs, &r, &c, &n))
	show(fmt.Sscan("", &i))
	show(fmt.Sscan("   ", &i))
	show(fmt.Sscan("5", &i, &s))
	show(fmt.Sscan("abc", &i))
	show(fmt.Sscan("300", &u8))
	show(fmt.Sscan("-129", &i8))
	show(fmt.Sscan("99999999999999999999", &i))
	show(fmt.Sscan("-5", &u))
	show(fmt.Sscan("0x1F 0b11 0o17 017", &i, &u, &i8, &n))
	show(fmt.Sscan("1_000 1e", &i, &f))
	show(fmt.Sscan("nan", &f))
	show(fmt.Sscan("-Inf 1p3", &f, &f32))
	show(fmt.Sscan("T F", &b, &b))
	show(fmt.Sscan("tru", &b))
	show(fmt.Sscan("x", i))
	show(fmt.Sscan("x", &struct{}{}))
	show(fmt.Sscanln("1 2", &i, &u))
	show(fmt.Sscanln("1\n2", &i, &u))
	show(fmt.Sscanln("1 2 3", &i, &u))
	show(fmt.Sscanln("1 2 \n 3", &i, &u))
	show(fmt.Sscanf("12:34", "%d:%d", &i, &n))
	show(fmt.Sscanf("name=bob age=5", "name=%s age=%d", &s, &i))
	show(fmt.Sscanf("12345", "%2d%3d", &i, &n))
	show(fmt.Sscanf("ff 101 17 a", "%x %b %o %c", &i, &u, &n, &r))
	show(fmt.Sscanf("\"quoted str\" `raw`", "%q %q", &s, &s2))
	show(fmt.Sscanf("48656c6c6f", "%x", &s))
	show(fmt.Sscanf("50%", "%d%%", &i))
	show(fmt.Sscanf("5 x", "%d y", &i))
	show(fmt.Sscanf("5", "%d %d", &i, &n))
	show(fmt.Sscanf("5 6", "%d", &i, &n))
	show(fmt.Sscanf("5 6", "%d %d", &i))
	show(fmt.Sscanf("5\n6", "%d\n%d", &i, &n))
	show(fmt.Sscanf("5 6", "%d\n%d", &i, &n))
	show(fmt.Sscanf("5\n6", "%d %d", &i, &n))
	show(fmt.Sscanf("U+1F600", "%U", &i))
	show(fmt.Sscanf("abc", "%5s", &s))
	show(fmt.Sscanf("abcdefgh", "%5s%s", &s, &s2))
	show(fmt.Sscanf("x", "%z", &i))
	show(fmt.Sscanf("3.14abc", "%f%s", &f, &s))
	show(fmt.Sscanf("日本 語", "%s %c", &s, &r))
	rd := bufio.NewReader(strings.NewReader("3\n10 20 30\nrest of line\n"))
	var k int
	fmt.Fscan(rd, &k)
	sum := 0
	for j := 0; j < k; j++ {
		var x int
		fmt.Fscan(rd, &x)
		sum += x
	}
	fmt.Println(k, sum)
	fmt.Fscanln(rd)
	line, err := rd.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	buf := bytes.NewBufferString("1 2 x")
	for {
		var x int
		m, err := fmt.Fscan(buf, &x)
		if err != nil {
			fmt.Println(m, err)
			break
		}
		fmt.Println(x)
	}
}
