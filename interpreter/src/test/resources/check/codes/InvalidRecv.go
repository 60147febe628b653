package main

func (n int) double() int { return 2 * n }

type ptr *int

func (p ptr) get() int { return *p }

func main() {}
