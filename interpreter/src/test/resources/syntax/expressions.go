package p

func f() {
	x = 
	x = a +
	x = (a
	x = a[
	x = a[]
	x = a[1 2]
	x = a[::]
	x = a[1:2:]
	x = a[:, 3]
	x = a[int, string]
	x = a.
	x = a.5
	x = a.(
	x = a.(5)
	x = a b
	x = * 
	x = a / / b
	x = !
	x = <-chan<- int(c)
	x = <-<-chan int(c)
	x = ([]int){1}
	x = struct{}{1}
	x = f(a b)
	x = f(a; b)
	x = f(a, b
	x = f(a..., b)
	x = f(,)
	x = f(a
	)
	x = []int{1, 2
	}
	x = []int{1 2}
	x = T{a: b: c}
	x = T{,}
	x = [...]int{1}
	x = [5]
	x = map[int]
	x = func
	x = func() int
	x = func() {
		y = 
	}()
	x = ~5
}
