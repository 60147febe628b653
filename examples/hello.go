// The smallest program.
package main

import "fmt"

func main() {
	fmt.Println("Hello, 세계")
}
