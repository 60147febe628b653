package strings

type Builder struct{ buf []byte }

func (b *Builder) Len() int

func ToUpper(s string) string
