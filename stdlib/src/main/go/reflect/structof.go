package reflect

import (
	"strconv"
	"unicode"
	"unsafe"
)

func structOf(names, paths []string, types []unsafe.Pointer, tags []string, embedded []bool) unsafe.Pointer
func allMethods(t unsafe.Pointer) int

// StructOf returns the struct type containing fields; their Offset and Index are
// ignored. It panics where a real Go does, which promotes the methods of an
// embedded field only if that is the first one.
func StructOf(fields []StructField) Type {
	n := len(fields)
	names, paths, tags := make([]string, n), make([]string, n), make([]string, n)
	types := make([]unsafe.Pointer, n)
	embedded := make([]bool, n)
	seen := map[string]bool{}
	pkgPath := ""
	for i, f := range fields {
		checkField(i, f)
		if f.PkgPath != "" {
			if pkgPath != "" && pkgPath != f.PkgPath {
				panic("reflect.StructOf: fields with different PkgPath " + pkgPath + " and " + f.PkgPath)
			}
			pkgPath = f.PkgPath
		}
		if f.Anonymous {
			checkEmbedded(i, toType(f.Type.handle()), n)
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		names[i], paths[i], tags[i] = f.Name, f.PkgPath, string(f.Tag)
		types[i], embedded[i] = f.Type.handle(), f.Anonymous
	}
	checkSize(fields)
	return toType(structOf(names, paths, types, tags, embedded))
}

func checkField(i int, f StructField) {
	if f.Name == "" {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
	}
	if !isIdentifier(f.Name) {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
	}
	if f.Type == nil {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
	}
	if f.Anonymous && f.PkgPath != "" {
		panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
	}
	if c := f.Name[0]; f.PkgPath == "" && (c == '_' || 'a' <= c && c <= 'z') {
		panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
	}
}

func isIdentifier(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return true
}

// checkEmbedded panics if t may not be embedded as the i'th of n fields.
func checkEmbedded(i int, t *rtype, n int) {
	count := allMethods(t.h)
	switch t.kind {
	case Interface:
	case Pointer:
		if k := t.elem().kind; k == Pointer || k == Interface {
			panic("reflect.StructOf: illegal embedded field type " + t.String())
		}
		checkFirst(i, count)
		if count > 0 && n > 1 {
			panic("reflect: embedded type with methods not implemented if there is more than one field")
		}
	default:
		checkFirst(i, count)
		if t.Name() != "" && n > 1 && t.isPointerShaped() {
			panic("reflect: embedded type with methods not implemented for non-pointer type")
		}
	}
}

func checkFirst(i, methods int) {
	if i > 0 && methods > 0 {
		panic("reflect: embedded type with methods not implemented if type is not first field")
	}
}

// isPointerShaped reports whether gc keeps a value of type t as one pointer.
func (t *rtype) isPointerShaped() bool {
	switch t.kind {
	case Pointer, Map, Chan, Func, UnsafePointer:
		return true
	case Array:
		return t.Len() == 1 && t.elem().isPointerShaped()
	case Struct:
		return t.NumField() == 1 && toType(t.Field(0).Type.handle()).isPointerShaped()
	}
	return false
}

// checkSize panics if the struct is larger than the address space.
func checkSize(fields []StructField) {
	var size, last uintptr
	most := uintptr(1)
	for _, f := range fields {
		align := uintptr(f.Type.Align())
		most = max(most, align)
		size = grow(size, -size&(align-1))
		last = f.Type.Size()
		size = grow(size, last)
	}
	if last == 0 && size > 0 {
		size = grow(size, 1) // a pointer to the last field must not point past the struct
	}
	grow(size, -size&(most-1))
}

func grow(size, n uintptr) uintptr {
	if size+n < size {
		panic("reflect.StructOf: struct size would exceed virtual address space")
	}
	return size + n
}
