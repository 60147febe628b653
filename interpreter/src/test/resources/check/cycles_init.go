package main

var a = b
var b = c
var c = a

var d = f()

func f() int { return g() }
func g() int { return d }

var e = e

const k = l
const l = k

var h int = h + 1

func main() {}
