package units

var Piece = "left out by its name"
