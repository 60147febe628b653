// Loops that run for long, left in every way, at turns around the one where an implementation may
// change from one way of running them to another; and their iteration values on both sides of it.
package main

import "fmt"

// Turns around which loops are left.
var turns = []int{1, 2, 499, 500, 501, 998, 999, 1000, 1001, 1002, 1003, 5000}

func leave(how string, at int) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint(result, " recovered ", r)
		}
	}()
	count := 0
outer:
	for i := 0; ; i++ {
		for j := 0; j < 3; j++ {
			count++
			if i < at {
				if j == 1 {
					continue outer
				}
				continue
			}
			switch how {
			case "break":
				break outer
			case "return":
				return fmt.Sprint("returned ", i, j, count)
			case "goto":
				goto done
			case "panic":
				result = fmt.Sprint("at ", i, j, count)
				panic(count)
			case "index":
				result = "index"
				_ = turns[i+len(turns)]
			}
		}
	}
	return fmt.Sprint("broke ", count)
done:
	return fmt.Sprint("went ", count)
}

func ranges(n int) (sum [6]int) {
	for i := range n {
		sum[0] += i
		i = 7 // the loop counts on its own
		sum[0] += i
	}
	s := make([]int, n)
	for i, v := range s {
		s[n-1-i] = i // a slice is not copied
		sum[1] += v + i
	}
	a := [5000]int{1, 2, 3}
	for i, v := range a {
		a[(i+1)%len(a)] = 9 // an array is
		sum[2] += v
	}
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = i * i
	}
	for k, v := range m {
		sum[3] += v - k
		delete(m, k)
		delete(m, k+1)
		delete(m, k-1)
		m[k+1] = 0
		delete(m, k+1)
	}
	str := ""
	for i := 0; i < 40; i++ {
		str += "aé世\xff😀"
	}
	for k := 0; k < 30; k++ {
		for i, r := range str {
			sum[4] += i ^ int(r)
		}
	}
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	for v := range c {
		sum[5] += v
	}
	sum[3] = len(m)
	return sum
}

func closures(n int) int {
	var fs []func() int
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { i++; return i })
	}
	sum := 0
	for i, f := range fs {
		sum += f()*i + f()
	}
	return sum
}

// Many statements in one block, and many clauses in one switch.
func machine(n int) (acc, other int) {
	for pc := 0; pc < n; pc++ {
		switch pc % 20 {
		case 0:
			acc++
		case 1:
			acc += 2
			fallthrough
		case 2:
			acc += 3
			fallthrough
		case 3:
			acc ^= 1
		case 4, 5, 6:
			acc -= 4
		case 7:
			continue
		case 8:
			if acc%3 == 0 {
				break
			}
			acc += 8
		case 16, 17:
			acc += 16
		case 18:
			acc += 18
		default:
			other++
		}
		switch {
		case acc > 1000:
			acc -= 999
		case acc < -1000, acc == 77:
			acc += 1001
		case acc == 13, acc == 14, acc == 15, acc == 16, acc == 17, acc == 18, acc == 19, acc == 20:
			other += acc
		}
		a := acc
		b := a + 1
		c := b + a
		d := c - b
		e := d * 2
		f := e ^ c
		g := f & 255
		h := g + d
		i := h - g
		other = (other + i - d + g) & 0xffff
	}
	return
}

func main() {
	for _, how := range []string{"break", "return", "goto", "panic", "index"} {
		for _, at := range turns {
			fmt.Println(how, at, leave(how, at))
		}
	}
	fmt.Println(ranges(10), ranges(5000)[0], ranges(5000)[1], ranges(5000)[2], ranges(1003))
	fmt.Println(closures(10), closures(3000))
	fmt.Println(machine(100))
	fmt.Println(machine(20000))
}
