// Parsebench measures go/parser in MB/s over the Go files of the folders given
// and of their subfolders, tests left out: the yardstick for jago's parser.
package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	for _, folder := range os.Args[1:] {
		fmt.Printf("%s %.1f MB/s\n", folder, speed(sources(folder)))
	}
}

func sources(folder string) (list [][]byte) {
	for _, pattern := range []string{"*.go", "*/*.go"} {
		names, _ := filepath.Glob(filepath.Join(folder, pattern))
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			if text, err := os.ReadFile(name); err == nil {
				list = append(list, text)
			}
		}
	}
	return list
}

// speed returns the best of the passes that fit in some seconds.
func speed(sources [][]byte) (best float64) {
	for end := time.Now().Add(4 * time.Second); time.Now().Before(end); {
		start := time.Now()
		bytes := 0
		for _, text := range sources {
			parser.ParseFile(token.NewFileSet(), "x.go", text, parser.ParseComments|parser.SkipObjectResolution)
			bytes += len(text)
		}
		best = max(best, float64(bytes)/1e6/time.Since(start).Seconds())
	}
	return best
}
