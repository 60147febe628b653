package main

import _ "embed"

//go:embed a.txt
var one string

//go:embed a.txt
var two, three string

//go:embed a.txt
//go:embed b.txt
var four = "text"

//go:embed a.txt
var (
	five string
)

var (
	//go:embed a.txt
	six string
)

func main() {
	//go:embed a.txt
	var seven string
	println(one, two, three, four, five, six, seven)
}
