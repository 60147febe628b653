package main

type large [1500000000]byte

func (l large) method() {}

func parameter(n int, l large) int { return n }

func result() (l large, n int) { return }

func pointer(l *large) {}

func main() { pointer(nil) }
