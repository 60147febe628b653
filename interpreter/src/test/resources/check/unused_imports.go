package main

import (
	"fmt"
	str "strings"
	. "sort"
	_ "os"
	"path/filepath"
)

func main() { fmt.Println() }
