//go:build debug || windows

package units

var Piece = "left out by its constraint"
