package main

func twice[T any](x T) (T, T)

func main() { a, b[0] := twice(1) }
