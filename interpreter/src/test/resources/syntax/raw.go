package p

var _ = `not
terminated
