package p

var x = 1 /* a
comment over lines ends the statement */ var y = 2

/* not terminated
