// All of package strings, on awkward input too.
package main

import (
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
	ss := []string{"", "a", "abc", "hello, world", "  a b  c\t\n", "日本語 テキスト", "aaaa", "\xff\xfeab", "a\xffb", "ÀÉî ǅ ß", "K k K", "ſS", "x,y,,z", "go gopher", "İı", "σςΣ"}
	subs := []string{"", "a", "aa", "lo", " ", "本", "\xff", ",", "zz", "go", "é", "\ufffd"}
	for _, s := range ss {
		for _, t := range subs {
			fmt.Println(strings.Index(s, t), strings.LastIndex(s, t), strings.Contains(s, t), strings.Count(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.Compare(s, t), strings.EqualFold(s, t))
			fmt.Printf("%q %q %q %q %q\n", strings.Split(s, t), strings.SplitAfter(s, t), strings.SplitN(s, t, 2), strings.SplitN(s, t, 0), strings.SplitAfterN(s, t, 3))
			fmt.Printf("%q %q %q %q\n", strings.Replace(s, t, "<>", 2), strings.ReplaceAll(s, t, "."), strings.Replace(s, t, "", -1), strings.Replace(s, t, "x", 0))
			fmt.Printf("%q %q %q %q %q\n", strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t))
			a, b, ok := strings.Cut(s, t)
			c, d, ok2 := strings.CutLast(s, t)
			fmt.Printf("%q %q %v %q %q %v\n", a, b, ok, c, d, ok2)
		}
		fmt.Printf("%q %q %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.TrimSpace(s), strings.ToValidUTF8(s, "?"))
		fmt.Printf("%q %d %#v %q\n", strings.Fields(s), len(strings.Fields(s)), strings.FieldsFunc(s, func(r rune) bool { return r == 'a' }), strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return r + 1
		}, s))
		for _, r := range []rune{'a', '本', 0xfffd, -1, 0xd800} {
			fmt.Print(strings.IndexRune(s, r), strings.ContainsRune(s, r), " ")
		}
		fmt.Println(strings.IndexByte(s, 'b'), strings.LastIndexByte(s, 'b'))
		fmt.Printf("%q %q %q\n", strings.TrimFunc(s, func(r rune) bool { return r < 'c' }), strings.TrimLeftFunc(s, func(r rune) bool { return r > 'c' }), strings.TrimRightFunc(s, func(r rune) bool { return r > 'c' }))
		fmt.Println(strings.IndexFunc(s, func(r rune) bool { return r == 'b' }), strings.LastIndexFunc(s, func(r rune) bool { return r == 'a' }))
	}
	fmt.Println(strings.EqualFold("Go", "GO"), strings.EqualFold("K", "\u212a"), strings.EqualFold("σ", "ς"), strings.EqualFold("ß", "ẞ"), strings.EqualFold("a", "ab"))
	fmt.Printf("%q %q %q\n", strings.Join([]string{"a", "b"}, "-"), strings.Join(nil, "x"), strings.Join([]string{"q"}, "x"))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("", 5) == "")
	try(func() { strings.Repeat("a", -1) })
	try(func() { strings.NewReplacer("a") })
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1", "aa", "2")
	fmt.Println(r.Replace("<aaa>b"), r.Replace("none"))
	fmt.Println(strings.NewReplacer("aa", "2", "a", "1").Replace("aaab"), strings.NewReplacer("", "X").Replace("ab"), strings.NewReplacer("", "X", "a", "Y").Replace("ab"), strings.NewReplacer("a", "Y", "", "X").Replace("abca"), strings.NewReplacer().Replace("q"))
	var b strings.Builder
	b.WriteString("hello")
	b.WriteByte(' ')
	b.WriteRune('世')
	b.Write([]byte("!"))
	s1 := b.String()
	fmt.Fprintf(&b, " %d", 42)
	fmt.Println(s1, b.String(), b.Len())
	c := b
	try(func() { c.WriteString("x") })
	try(func() { b.Grow(-1) })
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	var g strings.Builder
	g.Grow(10)
	fmt.Println(g.Cap(), g.Len())
	for i := 0; i < 5; i++ {
		g.WriteString("abcdefgh")
		fmt.Print(g.Cap(), " ")
	}
	fmt.Println()
	rd := strings.NewReader("héllo")
	p := make([]byte, 3)
	n, err := rd.Read(p)
	fmt.Println(n, err, p, rd.Len(), rd.Size())
	ch, sz, err := rd.ReadRune()
	fmt.Println(ch, sz, err, rd.UnreadRune(), rd.UnreadRune(), rd.UnreadByte())
	rest, err := io.ReadAll(rd)
	fmt.Println(string(rest), err)
	_, err = rd.ReadByte()
	fmt.Println(err)
	pos, err := rd.Seek(-2, io.SeekEnd)
	fmt.Println(pos, err)
	var sb strings.Builder
	w, err := rd.WriteTo(&sb)
	fmt.Println(w, err, sb.String())
	_, err = rd.Seek(-20, io.SeekStart)
	fmt.Println(err)
	io.Copy(&sb, strings.NewReader(" copied"))
	fmt.Println(sb.String(), cap(strings.Split("a,b,c", ",")))
}
