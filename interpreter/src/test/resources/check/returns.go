package main

func a() int { return }
func b() (int, string) { return 1 }
func c() { return 1 }
func d() int { return "a" }
func e() (x int, err error) {
	{
		x := 2
		_ = x
		return
	}
}
func f() (int, int) { return 1, 2, 3 }
func g() int        { return a(), 2 }

func main() {}
