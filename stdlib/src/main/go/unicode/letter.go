// Package unicode tells properties of Unicode code points.
package unicode

// Limits of runes and of their classes.
const (
	MaxRune         = '\U0010FFFF' // the largest code point
	ReplacementChar = '\uFFFD'     // stands for invalid ones
	MaxASCII        = '\u007F'     // the largest ASCII character
	MaxLatin1       = '\u00FF'     // the largest Latin-1 character
)

// Version is the version of Unicode that the properties are from.
const Version = "17.0.0"

// Cases for [To].
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// A RangeTable is a set of code points. The tables of this package have no ranges that can be
// read: only [Is], [In] and [IsOneOf] look into them. A program's own tables list their ranges, in
// order.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // the number of entries of R16 with Hi <= MaxLatin1

	property string // of a table of this package
}

// A Range16 is a range of 16-bit code points with a stride.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// A Range32 is a range of code points with a stride.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if rangeTab.property != "" {
		return hasProperty(rangeTab.property, r)
	}
	for _, x := range rangeTab.R16 {
		if uint32(r) <= uint32(x.Hi) {
			return uint32(r) >= uint32(x.Lo) && (uint16(r)-x.Lo)%max(x.Stride, 1) == 0
		}
	}
	for _, x := range rangeTab.R32 {
		if uint32(r) <= x.Hi {
			return uint32(r) >= x.Lo && (uint32(r)-x.Lo)%max(x.Stride, 1) == 0
		}
	}
	return false
}

// hasProperty reports whether r is of a category such as Lu, or a script such as Han.
func hasProperty(property string, r rune) bool

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf reports whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsControl reports whether r is a control character.
func IsControl(r rune) bool

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool

// IsGraphic reports whether r is graphic: a letter, mark, number, punctuation, symbol or space.
func IsGraphic(r rune) bool

// IsLetter reports whether r is a letter.
func IsLetter(r rune) bool

// IsLower reports whether r is a lower case letter.
func IsLower(r rune) bool

// IsMark reports whether r is a mark.
func IsMark(r rune) bool

// IsNumber reports whether r is a number.
func IsNumber(r rune) bool

// IsPrint reports whether r is graphic and no space but ' '.
func IsPrint(r rune) bool

// IsPunct reports whether r is punctuation.
func IsPunct(r rune) bool

// IsSpace reports whether r is white space.
func IsSpace(r rune) bool

// IsSymbol reports whether r is a symbol.
func IsSymbol(r rune) bool

// IsTitle reports whether r is a title case letter.
func IsTitle(r rune) bool

// IsUpper reports whether r is an upper case letter.
func IsUpper(r rune) bool

// SimpleFold returns the next larger code point that is the same as r but for case, or else the
// smallest of them: repeated calls go through all.
func SimpleFold(r rune) rune

// To maps r to [UpperCase], [LowerCase] or [TitleCase].
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// ToLower maps r to lower case.
func ToLower(r rune) rune

// ToTitle maps r to title case.
func ToTitle(r rune) rune

// ToUpper maps r to upper case.
func ToUpper(r rune) rune
