package main

type same[T any] T

type holder[T any] struct{ T }

func bound[T any, U T](u U) {}

func main() {}
