// Package flag.
//
//test:args -n 7 --name=x -v -d 1m30s rest -n 9
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type upper string

func (u upper) MarshalText() ([]byte, error) { return []byte(u), nil }
func (u *upper) UnmarshalText(text []byte) error {
	*u = upper(strings.ToUpper(string(text)))
	return nil
}

func main() {
	n := flag.Int("n", 3, "number of `items`")
	name := flag.String("name", "default", "the name\nin two lines")
	v := flag.Bool("v", false, "verbose")
	d := flag.Duration("d", time.Second, "how long")
	flag.Parse()
	fmt.Println(*n, *name, *v, *d, flag.Args(), flag.NArg(), flag.NFlag(), flag.Arg(0), flag.Arg(9) == "", flag.Parsed())
	flag.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " (", f.DefValue, ") ") })
	fmt.Println(flag.Lookup("n").Usage, flag.Lookup("none") == nil)

	fs := flag.NewFlagSet("set", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	var l list
	u := upper("u")
	fs.Var(&l, "l", "a list")
	fs.TextVar(&u, "text", u, "some `text`")
	fs.Int("i", 0, "an int")
	fs.Uint64("big", 1<<40, "a uint64")
	fs.Float64("f", 2.5, "a float")
	fs.String("empty", "", "no default")
	fs.Func("func", "calls", func(s string) error {
		if s == "bad" {
			return errors.New("no good")
		}
		fmt.Println("func", s)
		return nil
	})
	fs.BoolFunc("b", "calls too", func(s string) error { fmt.Println("boolfunc", s); return nil })
	fs.Bool("yes", true, "a bool")
	for _, args := range []string{
		"-l a -l=b -text up -f 1e3 -func x -b -yes=false --big 0x10 -- -l c",
		"-i", "-i x", "-i 99999999999999999999", "-yes=maybe", "-nope", "---l", "-=", "-func bad", "- x", "-h", "-f 1 -f z", "-big -1",
	} {
		err := fs.Parse(strings.Fields(args))
		fmt.Println("->", err, l, u, fs.Args(), err == flag.ErrHelp)
	}
	fmt.Println(fs.Set("i", "5"), fs.Lookup("i").Value, fs.Set("none", "1"), fs.Lookup("f").Value.(flag.Getter).Get(), fs.Name(), fs.ErrorHandling())
	defer func() { fmt.Println(recover()) }()
	fs.Int("i", 1, "again")
}
