package embed

type FS struct{}
