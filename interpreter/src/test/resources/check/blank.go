package main

var _ = undefinedName

func _() { var x int }

type _ struct{ _ int; _ string }

func (_ T) _() {}

type T struct{}

func main() {
	_ = _
	_()
	T{}._()
	_ += 1
	var t struct{ _ int }
	_ = t._
	type _ = undefinedType
}
