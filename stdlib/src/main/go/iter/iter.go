// Package iter names the types of iterators: functions that pass the elements of a sequence to a
// callback, yield, until there are no more or yield returns false.
package iter

// Seq is an iterator over single values.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs of values, most often of a key and a value.
type Seq2[K, V any] func(yield func(K, V) bool)
