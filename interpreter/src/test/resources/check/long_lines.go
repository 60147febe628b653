package main

func pair() (int, int) { return 1, 2 }

func main() {
	println("a text that is long enough to take what stands behind it out of the first two hundred and fifty-four columns of its line", "and since one of these is not enough, here is a second text of about the same length, which should do for that purpose", undefined1, pair(1)+"a", undefined2, undefined3)
}
