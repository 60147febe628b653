// The order of deferred calls, when recover works, panics in deferred calls and Goexit.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

func try(name string, f func()) {
	defer func() {
		switch e := recover().(type) {
		case nil:
			fmt.Println(name, "- returned")
		case runtime.Error:
			fmt.Printf("%s - runtime error %T: %v\n", name, e, e)
		case error:
			fmt.Printf("%s - error %T: %v\n", name, e, e)
		default:
			fmt.Printf("%s - panic %T: %v\n", name, e, e)
		}
	}()
	f()
}

// Arguments are evaluated by the defer statement, the call is made last in first out.
func order() {
	x := 1
	s := []int{1}
	for i := range 2 {
		defer fmt.Print(" loop", i)
	}
	defer fmt.Print(" x=", x, s)
	defer func(v int) { fmt.Print(" v=", v, " x=", x) }(x * 10)
	x, s[0] = 2, 2
	f := func() { fmt.Print(" old") }
	defer f()
	f = func() { fmt.Print(" new") }
	defer (&counter{5}).show(" ptr")
	c := counter{6}
	defer c.show(" addr")
	defer counter.value(c, " val")
	c.n = 7
	fmt.Print("body")
}

type counter struct{ n int }

func (c *counter) show(s string) { fmt.Print(s, c.n) }
func (c counter) value(s string) { fmt.Print(s, c.n) }

// Results can be seen and changed after the return statement.
func results() (n int, err error) {
	defer func() {
		n *= 2
		if e := recover(); e != nil {
			err = fmt.Errorf("wrapped: %v", e)
		}
	}()
	defer func() { n++ }()
	n = 1
	if n == 1 {
		defer func() { panic("late") }()
		return 10, nil
	}
	return 20, nil
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

// Recover works only in the deferred function itself.
func helper() any { return recover() }

func nested() (r string) {
	defer func() {
		r = fmt.Sprint("outer ", recover())
	}()
	defer func() {
		func() { fmt.Print("inner ", recover(), "; ") }() // called by the deferred one
		fmt.Print("helper ", helper(), "; ")
	}()
	panic("P")
}

type recoverer struct{ out *string }

func (r recoverer) Recover()  { *r.out = fmt.Sprint("value method ", recover()) }
func (r *recoverer) Pointer() { *r.out = fmt.Sprint("pointer method ", recover()) }

type wrapper struct{ recoverer }
type iface interface{ Recover() }

func methods() {
	var s string
	func() {
		defer recoverer{&s}.Recover()
		panic(1)
	}()
	fmt.Println(s)
	func() {
		defer (&recoverer{&s}).Pointer()
		panic(2)
	}()
	fmt.Println(s)
	func() {
		defer wrapper{recoverer{&s}}.Recover() // through a promoted method
		panic(3)
	}()
	fmt.Println(s)
	func() {
		var i iface = &wrapper{recoverer{&s}}
		defer i.Recover()
		panic(4)
	}()
	fmt.Println(s)
	func() {
		f := recoverer{&s}.Recover
		defer f()
		panic(5)
	}()
	fmt.Println(s)
	try("deferred recover itself", func() {
		defer recover()
		panic(6)
	})
	try("deferred closure calls recover twice", func() {
		defer func() { fmt.Print(recover(), recover(), " ") }()
		panic(7)
	})
	try("recover without a panic", func() {
		defer func() { fmt.Print(recover(), " ") }()
	})
	try("go statement of recover", func() {
		var wg sync.WaitGroup
		wg.Add(1)
		defer func() {
			go func() { defer wg.Done(); fmt.Print(recover(), " ") }()
			wg.Wait()
		}()
		panic(8)
	})
}

// A new panic replaces the one under way; a recovered one inside leaves it alone.
func replaced() {
	try("replaced", func() {
		defer func() { panic("second") }()
		panic("first")
	})
	try("replaced twice", func() {
		defer func() { panic(fmt.Sprint("third after ", recover())) }()
		defer func() { panic("second") }()
		panic("first")
	})
	try("inner recovered", func() {
		defer func() {
			func() {
				defer func() { fmt.Print(recover(), " ") }()
				panic("inner")
			}()
		}()
		panic("outer")
	})
	try("recovered and raised again", func() {
		defer func() {
			e := recover()
			panic(e)
		}()
		panic(errors.New("again"))
	})
	try("rest of the deferred calls run", func() {
		defer fmt.Print("a ")
		defer func() { panic("b") }()
		defer fmt.Print("c ")
		panic("d")
	})
	func() {
		defer fmt.Println("after")
		defer func() { recover() }()
		defer func() {
			defer func() { fmt.Print(recover(), " ") }()
			panic("x")
		}()
		panic("y")
	}()
}

type myErr struct{ code int }

func (e myErr) Error() string { return fmt.Sprint("code ", e.code) }

func values() {
	try("nil", func() { panic(nil) })
	try("int", func() { panic(42) })
	try("struct", func() { panic(struct{ a, b int }{1, 2}) })
	try("error", func() { panic(myErr{3}) })
	try("pointer", func() { panic(&myErr{4}) })
	try("nil error", func() { var e error; panic(e) })
	try("typed nil", func() { var e *myErr; panic(e == nil) })
	defer func() {
		e := recover()
		_, ok := e.(*runtime.PanicNilError)
		fmt.Println(e, ok)
	}()
	panic(any(nil))
}

func nilFuncs() {
	var f func()
	try("nil function", func() { f() })
	try("deferred nil function", func() {
		defer f() // fails when called
		fmt.Print("body ")
	})
	var i fmt.Stringer
	try("deferred method of nil interface", func() {
		defer i.String() // fails here
		fmt.Print("unreached ")
	})
	var c *counter
	try("method value of nil pointer", func() {
		f := c.value
		f("")
	})
	try("deferred argument panics", func() {
		defer fmt.Print("deferred ")
		defer fmt.Print([]int{}[len("a")-1])
	})
}

// Goexit runs the deferred calls; recover does not stop it.
func goexit() {
	run := func(f func()) {
		done := make(chan bool)
		go func() {
			defer close(done)
			f()
			fmt.Print("not reached by Goexit ")
		}()
		<-done
		fmt.Println()
	}
	run(func() {
		defer fmt.Print("deferred ")
		defer func() { fmt.Print("recover ", recover(), " ") }()
		runtime.Goexit()
	})
	run(func() {
		defer func() { fmt.Print("outer ", recover(), " ") }()
		func() {
			defer func() { fmt.Print("panic recovered ", recover(), " ") }()
			defer func() { panic("in Goexit") }()
			runtime.Goexit()
		}()
		fmt.Print("unreached ")
	})
	run(func() {
		defer func() { fmt.Print("then ", recover(), " ") }()
		defer runtime.Goexit()
		panic("aborted by Goexit")
	})
	run(func() {
		func() {
			defer func() { recover() }()
			panic("a")
		}()
		defer func() { runtime.Goexit() }()
	})
}

func loopRecover() {
	sum := 0
	for i := range 5 {
		func() {
			defer func() {
				if recover() != nil {
					sum += 10
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
			sum++
		}()
	}
	fmt.Println(sum)
}

func deepDefer(n int) (r int) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(int) + 1
			if n > 0 {
				panic(r)
			}
		}
	}()
	if n == 3 {
		panic(0)
	}
	return deepDefer(n + 1)
}

func main() {
	order()
	fmt.Println()
	fmt.Println(results())
	fmt.Println(unnamed())
	fmt.Println(nested())
	methods()
	replaced()
	values()
	nilFuncs()
	goexit()
	loopRecover()
	fmt.Println(deepDefer(0))
}
