package main

type meter struct{ n int }

func (m *meter) add() { m.n++ }

func main() {
	add := meter.add
	add(meter{})
	meter{}.add()
}
