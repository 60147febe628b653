package main

type lock int

func (l lock) take()  {}
func (l *lock) take() {}

func main() {}
