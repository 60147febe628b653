// The verbs and flags of fmt.
package main

import (
	"fmt"
	"os"
)

type pt struct {
	X, Y int
	s    string
}

type code int

func (c code) String() string { return fmt.Sprintf("code-%d", int(c)) }

func main() {
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|%x|%X|%#x|%o|%#o|%b|%c|%q|%U\n", 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 5, 'A', 'A', 'A')
	fmt.Printf("%f|%.2f|%8.3f|%-8.1f|%e|%g|%G|%08.2f|%+.1f\n", 3.14159, 3.14159, 3.14159, 3.14159, 31415.9, 1e21, 1e-7, -3.14159, 2.0)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|% x|%#q\n", "go", "go", "go", "golang", "a\"b", "hi", "hi", "raw")
	fmt.Printf("%t|%v|%p|%T %T %T\n", true, nil, nil, 1, "s", []string{})
	p := pt{1, 2, "z"}
	fmt.Printf("%v|%+v|%#v|%T|%v\n", p, p, p, p, &p)
	fmt.Printf("%v|%d|%s|%x\n", code(3), code(3), code(3), code(30))
	fmt.Printf("%v|%#v|%v|%#v\n", []string{"a", "b"}, []string{"a"}, map[string]int{"y": 2, "x": 1}, map[string]int{"x": 1})
	fmt.Printf("%v|%v|%v|%#v\n", [2]bool{true}, []byte("hi"), struct{}{}, []any{1, "a", nil})
	fmt.Printf("%6.2f%%|%*d|%-*d|%[2]d %[1]d\n", 12.345, 5, 7, 4, 9)
	fmt.Printf("%d %s\n", "str", 5)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%!|%z|%v\n", 3, fmt.Errorf("e%d", 1))
	fmt.Println(1, "a", 2, 3, "b", "c", 4.0, nil, []int(nil), error(nil))
	fmt.Print(1, 2, "a", "b", 3, 4, "\n")
	fmt.Fprintln(os.Stdout, fmt.Sprint("x", 1, 2, "y"), fmt.Sprintln("end"))
	fmt.Printf("%v %v %v %v\n", 1e6, 1e20, 1e21, float32(0.1))
	fmt.Printf("%08b|%-8q|%+q|%x|%X\n", 37, 'x', "é", []byte{1, 171}, "hello")
	fmt.Printf("%3c|%-3c|%t|%5t|%v\n", 'x', 'y', false, true, [3]int{1, 2, 3})
}
