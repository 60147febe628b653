// Arguments, environment, standard error and the exit code.
//
//test:args one two
//test:exit 3
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("arguments:", os.Args[1:])
	if os.Getenv("JAGO_NO_SUCH_VARIABLE") == "" {
		fmt.Println("variable not set")
	}
	fmt.Fprintln(os.Stderr, "this goes to standard error")
	defer fmt.Println("deferred calls do not run on os.Exit")
	os.Exit(3)
}
