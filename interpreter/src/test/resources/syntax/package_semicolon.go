package p import "fmt"

var x = )
