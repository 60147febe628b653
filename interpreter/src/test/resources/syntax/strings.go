package p

var _ = "newline
var _ = 'newline
var _ = "\z \8 \'"
var _ = "\08 \400 \x1g \u12g \ud800 \U00110000"
var _ = '\"'
var _ = ''
var _ = 'ab'
var _ = '\377' + '\400'
var _ = '\'
var _ = '\u00e9' + 'é' + '€'
var _ = "\x4é"
var _ = `raw
string`
var _ = "unterminated