package p

import 5
import (
	x
	. "a"
	_ "b"
	"c" "d"
	+
)
import
import fmt "fmt" "os"

var v int

import "late"
