package main

func main() {
	f := func() {}
	switch f() {
	}
	type list struct{ items []int }
	switch (list{}) {
	}
}
