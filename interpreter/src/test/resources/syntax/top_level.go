package p

x := 1

func f()
{
}

if true {
}

func g() {} func h() {}

var a int var b int

}

type T int
)
