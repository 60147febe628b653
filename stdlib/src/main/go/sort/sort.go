// Package sort sorts slices and user-defined collections.
package sort

// An Interface is a collection that can be sorted by the routines here, by index.
type Interface interface {
	// Len is the number of elements.
	Len() int
	// Less reports whether element i must come before element j.
	Less(i, j int) bool
	// Swap exchanges elements i and j.
	Swap(i, j int)
}

// Sort sorts data in ascending order as its method Less says. Elements that are equal may change
// places.
func Sort(data Interface)

// Stable sorts data like [Sort], and keeps the order of equal elements.
func Stable(data Interface)

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct{ Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns the reverse order of data.
func Reverse(data Interface) Interface { return &reverse{data} }

// Slice sorts the slice x by the function less, which compares the elements with two indices. It
// panics if x is not a slice. Equal elements may change places.
func Slice(x any, less func(i, j int) bool)

// SliceStable sorts like [Slice], and keeps the order of equal elements.
func SliceStable(x any, less func(i, j int) bool)

// SliceIsSorted reports whether the slice x is sorted by the function less.
func SliceIsSorted(x any, less func(i, j int) bool) bool

// Ints sorts a slice of ints in increasing order.
func Ints(x []int)

// Float64s sorts a slice of float64s in increasing order; NaN comes before other values.
func Float64s(x []float64)

// Strings sorts a slice of strings in increasing order.
func Strings(x []string)

// IntsAreSorted reports whether x is sorted in increasing order.
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }

// Float64sAreSorted reports whether x is sorted in increasing order, NaN before other values.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted reports whether x is sorted in increasing order.
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }

// IntSlice gives a []int the methods of [Interface], in increasing order.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x in increasing order.
func (x IntSlice) Sort() { Sort(x) }

// Search returns the result of [SearchInts].
func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Float64Slice gives a []float64 the methods of [Interface], in increasing order, NaN first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x in increasing order.
func (x Float64Slice) Sort() { Sort(x) }

// Search returns the result of [SearchFloat64s].
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

// StringSlice gives a []string the methods of [Interface], in increasing order.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x in increasing order.
func (x StringSlice) Sort() { Sort(x) }

// Search returns the result of [SearchStrings].
func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }
