package main

func two() (int, string) { return 0, "" }
func one(int)            {}
func both(int, string)   {}
func flip(string, int)   {}

func main() {
	one(two())
	both(two())
	flip(two())
	both(two(), "x")
	_ = two()
	_ = two() + 1
	println(two())
	go two
	defer recover
	go func() {}
	defer int(3)
	defer len("a")
}
