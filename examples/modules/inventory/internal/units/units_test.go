package units

var Piece = "left out as a test"
