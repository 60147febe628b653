package main

import "fmt"

func helper() { fmt.Println("from another file") }
