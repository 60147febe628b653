package main

type file struct{ close bool }

func (f file) close() {}

func main() {}
