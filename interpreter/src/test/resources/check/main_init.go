package main

import "os"

func main(args []string) int { return 0 }

func init() int { return 0 }

var init = 1

type main struct{}

func init[T any]() {}

func f() { init() }

const os = 1
