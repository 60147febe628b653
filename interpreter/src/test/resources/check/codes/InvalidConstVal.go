package main

const huge = 1 << 511

func main() {
	const all = huge * huge
	println(all == 0)
}
