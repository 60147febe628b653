package strings

// A Builder builds a string by writing to it. The zero value is ready to use. A Builder that has
// been written to must not be copied.
type Builder struct {
	addr *Builder
	buf  []byte
}

// String returns what has been written.
func (b *Builder) String() string

// Len returns how many bytes have been written.
func (b *Builder) Len() int

// Cap returns for how many bytes there is room in all.
func (b *Builder) Cap() int

// Reset makes the builder empty.
func (b *Builder) Reset()

// Grow makes room for n more bytes. It panics if n is negative.
func (b *Builder) Grow(n int)

// Write appends p. It always returns len(p), nil.
func (b *Builder) Write(p []byte) (int, error)

// WriteByte appends c. It always returns nil.
func (b *Builder) WriteByte(c byte) error

// WriteRune appends the UTF-8 of r. It returns its length and nil.
func (b *Builder) WriteRune(r rune) (int, error)

// WriteString appends s. It always returns len(s), nil.
func (b *Builder) WriteString(s string) (int, error)
