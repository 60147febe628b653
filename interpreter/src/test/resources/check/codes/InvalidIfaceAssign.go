package main

type namer interface{ name() string }

type dog struct{}

func (d *dog) name() string { return "dog" }

func main() {
	var n namer = dog{}
	n = 3
	println(n)
}
