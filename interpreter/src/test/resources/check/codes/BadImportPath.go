package main

import "a b"
import ""
import "x:y"
import `a\b`
import "a\x00"

func main() {}
