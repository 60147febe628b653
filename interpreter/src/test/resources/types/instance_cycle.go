// A generic function that needs ever larger instances.
package p

func grow[T /* ERROR "instantiation cycle:\n\tinstance_cycle.go:5:7: T instantiated as *T" */ any](n int) {
	grow[*T](n - 1)
}

func same[T any](n int) { same[T](n - 1) }

func local[T any]() {
	type pair struct{ a, b T }
	var _ pair
}
