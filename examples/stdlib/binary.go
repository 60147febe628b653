// Package encoding/binary.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
)

type header struct {
	Magic  [4]byte
	Flags  uint16
	_      uint16
	Size   int32
	Ratio  float32
	Offset int64
	On     bool
	C      complex64
	Points [2]struct{ X, Y int8 }
}

func main() {
	b := make([]byte, 8)
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		o.PutUint16(b, 0x0102)
		o.PutUint32(b[2:], 0xdeadbeef)
		fmt.Println(o, b, o.Uint16(b), o.Uint32(b[2:]), o.Uint64(b))
		o.PutUint64(b, math.MaxUint64-5)
		fmt.Println(b, o.Uint64(b) == math.MaxUint64-5)
	}
	fmt.Println(binary.BigEndian.AppendUint32(nil, 1), binary.LittleEndian.AppendUint64([]byte{9}, 1<<40), binary.BigEndian.AppendUint16(nil, 258))
	fmt.Printf("%#v %v\n", binary.LittleEndian, binary.BigEndian)

	h := header{[4]byte{'j', 'a', 'g', 'o'}, 7, 0, -2, 1.5, 1 << 33, true, 2i, [2]struct{ X, Y int8 }{{1, -1}, {2, -2}}}
	var buf bytes.Buffer
	fmt.Println(binary.Write(&buf, binary.BigEndian, h), buf.Len(), binary.Size(h), buf.Bytes())
	var g header
	fmt.Println(binary.Read(&buf, binary.BigEndian, &g), g == h, g)
	fmt.Println(binary.Read(&buf, binary.BigEndian, &g))
	buf.WriteByte(1)
	fmt.Println(binary.Read(&buf, binary.BigEndian, &g) == io.ErrUnexpectedEOF)
	s := make([]int16, 3)
	n, err := binary.Decode([]byte{1, 0, 2, 0, 255, 255, 9}, binary.LittleEndian, s)
	fmt.Println(s, n, err)
	_, err = binary.Decode([]byte{1}, binary.LittleEndian, s)
	fmt.Println(err)
	out, err := binary.Append([]byte{0}, binary.LittleEndian, []uint32{1, 2})
	fmt.Println(out, err)
	n, err = binary.Encode(make([]byte, 3), binary.LittleEndian, uint32(1))
	fmt.Println(n, err)
	fmt.Println(binary.Write(&buf, binary.LittleEndian, 1), binary.Write(&buf, binary.LittleEndian, "s"), binary.Read(&buf, binary.LittleEndian, g))
	fmt.Println(binary.Size([]int32{1, 2}), binary.Size(1), binary.Size(struct{ A []int }{}), binary.Size(&h))

	for _, x := range []int64{0, 1, -1, 63, -64, 64, 300, math.MaxInt64, math.MinInt64} {
		b := binary.AppendVarint(nil, x)
		v, n := binary.Varint(b)
		r, err := binary.ReadVarint(bytes.NewReader(b))
		u := binary.AppendUvarint(nil, uint64(x))
		w, m := binary.Uvarint(u)
		fmt.Println(b, v == x, n, r == x, err, len(u), w == uint64(x), m)
	}
	fmt.Println(binary.PutUvarint(b, 1<<20), b[:3], binary.PutVarint(b, -200))
	fmt.Println(binary.Uvarint([]byte{0x80}))
	over := bytes.Repeat([]byte{0xff}, 11)
	fmt.Println(binary.Uvarint(over))
	_, err = binary.ReadUvarint(bytes.NewReader(over))
	fmt.Println(err)
	_, err = binary.ReadUvarint(bytes.NewReader([]byte{0x80}))
	fmt.Println(err)
	_, err = binary.ReadUvarint(bytes.NewReader(nil))
	fmt.Println(err)
}
