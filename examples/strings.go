// Strings are bytes; runes come out by ranging. The strings and strconv packages.
package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func main() {
	s := "고루틴 go"
	fmt.Println(len(s), utf8.RuneCountInString(s), s[:3], reverse(s))
	for i, r := range "aé世" {
		fmt.Printf("%d:%c(%U) ", i, r, r)
	}
	fmt.Println()
	fmt.Println(strings.Split("a,b,,c", ","), strings.Join([]string{"x", "y"}, "+"), strings.Repeat("ab", 3))
	fmt.Println(strings.Contains("seafood", "foo"), strings.Index("chicken", "ken"), strings.LastIndex("go gopher", "go"))
	fmt.Println(strings.ToUpper("straße"), strings.Title("hello world"), strings.TrimSpace("  x \n"), strings.Trim("--x--", "-"))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("aaa", "a", "b"), strings.EqualFold("Go", "GO"))
	fmt.Printf("%q %q\n", strings.Fields("  one  two "), strings.SplitN("a:b:c", ":", 2))
	before, after, found := strings.Cut("key=value", "=")
	fmt.Println(before, after, found, strings.HasPrefix("golang", "go"), strings.HasSuffix("x.go", ".go"))
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteString("lift off")
	fmt.Println(b.String(), b.Len())
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return 'A'
		}
		return r
	}, "banana"), strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>"))
	n, err := strconv.ParseInt("-ff", 16, 64)
	fmt.Println(n, err)
	f, _ := strconv.ParseFloat("1e-3", 64)
	t, _ := strconv.ParseBool("true")
	fmt.Println(f, t, strconv.Quote("tab\there"), strconv.Itoa(-45), strconv.FormatInt(255, 2))
	bytes := []byte("abc")
	bytes[0] = 'X'
	fmt.Println(string(bytes), "abc" < "abd", "a"+"b" == "ab", string(rune(0x4e16)))
}
