package main

func one() int { return 1, 2 }

func two() (int, int) { return 1 }

func none() { return 1 }

func main() {}
