package main

import sea "C"

func main() {}
