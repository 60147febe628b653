package main

var nothing = nil

func main() {
	x := nil
	switch nil {
	}
}
