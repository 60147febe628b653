// A file without a package clause.

func f() {}

var x = )
