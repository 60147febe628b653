// Maps: insert, look up, delete, range, maps of maps and of slices.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	text := "the quick brown fox jumps over the lazy dog the end"
	count := map[string]int{}
	for _, w := range strings.Fields(text) {
		count[w]++
	}
	keys := make([]string, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		fmt.Print(k, "=", count[k], " ")
	}
	fmt.Println()

	v, ok := count["cat"]
	fmt.Println(v, ok, len(count))
	delete(count, "the")
	delete(count, "unknown")
	_, ok = count["the"]
	fmt.Println(ok, len(count))

	byLen := map[int][]string{}
	for _, k := range keys {
		byLen[len(k)] = append(byLen[len(k)], k)
	}
	fmt.Println(byLen)

	nested := map[string]map[string]float64{"a": {"x": 1}, "b": {}}
	nested["b"]["y"] = 2.5
	nested["a"]["x"] += 0.5
	fmt.Println(nested)

	var none map[string]int
	fmt.Println(none["x"], len(none), none == nil)
	mixed := map[any]string{1: "int", "1": "string", 1.0: "float", [2]int{1, 2}: "array", true: "bool"}
	fmt.Println(mixed[1], mixed["1"], mixed[1.0], mixed[[2]int{1, 2}], mixed[true], len(mixed))
	clear(mixed)
	fmt.Println(len(mixed))
}
