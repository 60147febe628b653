package unicode

// The general categories of code points.
var (
	Cc = &RangeTable{property: "Cc"} // control
	Cf = &RangeTable{property: "Cf"} // format
	Cn = &RangeTable{property: "Cn"} // not assigned
	Co = &RangeTable{property: "Co"} // private use
	Cs = &RangeTable{property: "Cs"} // surrogates
	Nd = &RangeTable{property: "Nd"} // decimal digits
	LC = &RangeTable{property: "LC"} // cased letters
	L  = &RangeTable{property: "L"}  // letters
	Lm = &RangeTable{property: "Lm"} // modifier letters
	Lo = &RangeTable{property: "Lo"} // other letters
	Ll = &RangeTable{property: "Ll"} // lower case letters
	M  = &RangeTable{property: "M"}  // marks
	Mc = &RangeTable{property: "Mc"} // spacing marks
	Me = &RangeTable{property: "Me"} // enclosing marks
	Mn = &RangeTable{property: "Mn"} // nonspacing marks
	Nl = &RangeTable{property: "Nl"} // letter numbers
	No = &RangeTable{property: "No"} // other numbers
	N  = &RangeTable{property: "N"}  // numbers
	C  = &RangeTable{property: "C"}  // control and other code points
	Pc = &RangeTable{property: "Pc"} // connector punctuation
	Pd = &RangeTable{property: "Pd"} // dashes
	Pe = &RangeTable{property: "Pe"} // closing punctuation
	Pf = &RangeTable{property: "Pf"} // final quotes
	Pi = &RangeTable{property: "Pi"} // initial quotes
	Po = &RangeTable{property: "Po"} // other punctuation
	Ps = &RangeTable{property: "Ps"} // opening punctuation
	P  = &RangeTable{property: "P"}  // punctuation
	Sc = &RangeTable{property: "Sc"} // currency symbols
	Sk = &RangeTable{property: "Sk"} // modifier symbols
	Sm = &RangeTable{property: "Sm"} // mathematical symbols
	So = &RangeTable{property: "So"} // other symbols
	Z  = &RangeTable{property: "Z"}  // separators
	S  = &RangeTable{property: "S"}  // symbols
	Lt = &RangeTable{property: "Lt"} // title case letters
	Lu = &RangeTable{property: "Lu"} // upper case letters
	Zl = &RangeTable{property: "Zl"} // line separators
	Zp = &RangeTable{property: "Zp"} // paragraph separators
	Zs = &RangeTable{property: "Zs"} // spaces
)

// Longer names of categories.
var (
	Digit  = Nd
	Letter = L
	Lower  = Ll
	Mark   = M
	Number = N
	Other  = C
	Punct  = P
	Space  = Z
	Symbol = S
	Title  = Lt
	Upper  = Lu
)
