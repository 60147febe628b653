package main

const big = 1 << 100
const a int8 = 128
const b uint = -1
const c = len([]int{1})
const d float32 = 1e100
const e []int = nil
const f string = 'a'

var g int = big
var h = big

func main() {
	const x = "a" + 1
	const y = 10 / 0
}
