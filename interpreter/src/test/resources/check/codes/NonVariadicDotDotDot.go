package main

func sum(ns []int) {}

func main() { sum([]int{1, 2}...) }
