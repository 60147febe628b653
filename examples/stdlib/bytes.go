// Byte slices, Buffer and Reader.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	ss := []string{"", "a", "abc", "hello, world", "  a b  c\t\n", "日本語 テキスト", "aaaa", "\xff\xfeab", "a\xffb", "ÀÉî ß", "x,y,,z"}
	subs := []string{"", "a", "aa", "lo", " ", "本", "\xff", ",", "zz"}
	for _, s0 := range ss {
		s := []byte(s0)
		for _, t0 := range subs {
			t := []byte(t0)
			fmt.Println(bytes.Index(s, t), bytes.LastIndex(s, t), bytes.Contains(s, t), bytes.Count(s, t), bytes.IndexAny(s, t0), bytes.LastIndexAny(s, t0), bytes.HasPrefix(s, t), bytes.HasSuffix(s, t), bytes.Compare(s, t), bytes.EqualFold(s, t), bytes.Equal(s, t))
			fmt.Printf("%q %q %q %q %q\n", bytes.Split(s, t), bytes.SplitAfter(s, t), bytes.SplitN(s, t, 2), bytes.SplitN(s, t, 0), bytes.SplitAfterN(s, t, 3))
			fmt.Printf("%q %q %q\n", bytes.Replace(s, t, []byte("<>"), 2), bytes.ReplaceAll(s, t, []byte(".")), bytes.Replace(s, t, nil, -1))
			fmt.Printf("%q %q %q %q %q\n", bytes.Trim(s, t0), bytes.TrimLeft(s, t0), bytes.TrimRight(s, t0), bytes.TrimPrefix(s, t), bytes.TrimSuffix(s, t))
			a, b, ok := bytes.Cut(s, t)
			fmt.Printf("%q %q %v\n", a, b, ok)
		}
		fmt.Printf("%q %q %q %q %q\n", bytes.ToUpper(s), bytes.ToLower(s), bytes.Title(s), bytes.TrimSpace(s), bytes.ToValidUTF8(s, []byte("?")))
		fmt.Printf("%q %d %v\n", bytes.Fields(s), len(bytes.Fields(s)), bytes.Runes(s))
		fmt.Println(bytes.IndexByte(s, 'b'), bytes.IndexRune(s, '本'), string(s) == s0)
	}
	fmt.Printf("%q %q\n", bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte("-")), bytes.Repeat([]byte("ab"), 3))
	try(func() { bytes.Repeat([]byte("a"), -1) })
	var b bytes.Buffer
	fmt.Println(b.Cap(), b.String() == "")
	b.WriteString("hello ")
	b.Write([]byte("world\nline two\nrest"))
	b.WriteByte('!')
	b.WriteRune('世')
	fmt.Fprintf(&b, "%d", 5)
	fmt.Println(b.Len(), b.Cap(), b.String())
	for i := 0; i < 6; i++ {
		b.WriteString(strings.Repeat("x", 50))
		fmt.Print(b.Cap(), " ")
	}
	fmt.Println()
	l, err := b.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	lb, err := b.ReadBytes('\n')
	fmt.Printf("%q %v %q\n", lb, err, b.Next(3))
	c, err := b.ReadByte()
	fmt.Println(c, err, b.UnreadByte(), b.UnreadByte(), b.UnreadRune())
	r, n, err := b.ReadRune()
	fmt.Println(r, n, err, b.UnreadRune())
	b.Truncate(4)
	fmt.Println(b.String())
	try(func() { b.Truncate(100) })
	try(func() { b.Grow(-1) })
	m, err := b.ReadFrom(strings.NewReader(" more input"))
	fmt.Println(m, err, b.String())
	p, err := b.Peek(3)
	fmt.Printf("%q %v\n", p, err)
	w, err := b.WriteTo(io.Discard)
	fmt.Println(w, err, b.Len())
	_, err = b.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = b.ReadString('x')
	fmt.Println(err)
	nb := bytes.NewBufferString("abc")
	x, _ := io.ReadAll(nb)
	fmt.Println(string(x))
	rd := bytes.NewReader([]byte("héllo"))
	rd.ReadByte()
	ch, sz, err := rd.ReadRune()
	fmt.Println(ch, sz, err, rd.UnreadRune(), rd.Len(), rd.Size())
	var np *bytes.Buffer
	fmt.Println(np.String())
}
