package strings

import "io"

// A Replacer replaces a list of strings by others. It may be used by several goroutines at once.
type Replacer struct{ oldnew []string }

// NewReplacer returns a Replacer for pairs of old and new strings. At each place of the text the
// first old string, in the order of the arguments, that is there is replaced. It panics if the
// number of arguments is odd.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{append([]string(nil), oldnew...)}
}

// Replace returns s with all replacements made.
func (r *Replacer) Replace(s string) string { return replaceAll(r.oldnew, s) }

// WriteString writes s to w with all replacements made.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}

func replaceAll(oldnew []string, s string) string
