package jago.runtime.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.panic.GoPanic;
import jago.runtime.value.Boxes;
import jago.runtime.value.GoString;
import jago.runtime.value.Memory;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import org.junit.jupiter.api.Test;

class StructClassTest {
  private final Types types = new Types();

  private static Field field(String name, RType type) {
    return new Field(name, "main", type, false, "");
  }

  private RType defined(String name, RType underlying) {
    RType t = types.named("main", "main", name);
    t.setUnderlying(underlying);
    return t;
  }

  @Test
  void everyKindOfFieldIsCopiedAndCompared() {
    RType inner = types.structOf(field("a", RType.INT8), field("s", RType.STRING));
    RType t =
        defined(
            "T",
            types.structOf(
                field("b", RType.BOOL),
                field("i8", RType.INT8),
                field("u16", RType.UINT16),
                field("i32", RType.INT32),
                field("n", RType.INT),
                field("f", RType.FLOAT32),
                field("d", RType.FLOAT64),
                field("c", RType.COMPLEX128),
                field("s", RType.STRING),
                field("p", types.pointerTo(RType.INT)),
                field("e", RType.ANY),
                field("in", inner),
                field("arr", types.arrayOf(3, RType.INT32)),
                field("ins", types.arrayOf(2, inner)),
                field("_", RType.INT),
                field("_", RType.STRING)));
    Struct x = (Struct) t.zeroRef();
    Struct y = x.copy();
    assertTrue(x.equalTo(y));
    assertEquals(x.hashValue(), y.hashValue());
    Field[] f = t.fields();
    Memory.store(Storage.U16, x, f[2].offset(), 0xffff);
    assertEquals(0xffff, Memory.load(Storage.U16, x, f[2].offset()));
    assertFalse(x.equalTo(y));
    y.assign(x);
    assertTrue(x.equalTo(y));
    Struct in = (Struct) Memory.getRef(x, f[11].offset());
    Memory.putRef(in, inner.fields()[1].offset(), GoString.of("changed"));
    assertFalse(x.equalTo(y));
    y = x.copy();
    assertNotSame(in, Memory.getRef(y, f[11].offset()));
    assertTrue(x.equalTo(y));
    Object[] ins = (Object[]) Memory.getRef(y, f[13].offset());
    Memory.putByte(ins[1], inner.fields()[0].offset(), (byte) 5);
    assertFalse(x.equalTo(y));
    x.assign(y);
    assertTrue(x.equalTo(y));
    ((int[]) Memory.getRef(x, f[12].offset()))[0] = 1;
    assertFalse(x.equalTo(y));
    y.assign(x);
    Memory.putLong(x, f[14].offset(), 7);
    assertTrue(x.equalTo(y), "blank fields do not count");
    assertEquals(x.hashValue(), y.hashValue());
  }

  @Test
  void theFirstDefinedTypeOwnsTheClass() {
    RType u = types.structOf(field("x", RType.INT));
    RType tagged = types.structOf(new Field("x", "main", RType.INT, false, "json:\"x\""));
    RType a = defined("A", u);
    RType b = defined("B", tagged);
    assertSame(a.structClass(), b.structClass());
    Struct v = (Struct) b.zeroRef();
    assertSame(types.pointerTo(a), v.type());
    assertTrue(types.pointerTo(a).isRawPointer());
    assertFalse(types.pointerTo(b).isRawPointer());
    assertSame(v, Boxes.ofRef(types.pointerTo(a), v));
    assertSame(types.pointerTo(b), Boxes.ofRef(types.pointerTo(b), v).type());
    assertEquals("struct { x int \"json:\\\"x\\\"\" }", tagged.toString());
  }

  @Test
  void comparingWhatHasNoEqualityPanics() {
    RType t = defined("T", types.structOf(field("x", RType.ANY)));
    Struct v = (Struct) t.zeroRef();
    Memory.putRef(
        v, t.fields()[0].offset(), Boxes.ofRef(types.sliceOf(RType.INT), Slice.whole(new long[1])));
    assertThrows(GoPanic.class, () -> v.equalTo(v));
    assertThrows(GoPanic.class, v::hashValue);
  }

  @Test
  void identicalTypesAreOneObject() {
    assertSame(types.sliceOf(RType.INT), types.sliceOf(RType.INT));
    assertSame(types.funcOf(new RType[0], new RType[] {RType.STRING}, false), RType.FUNC_STRING);
    assertSame(types.interfaceOf(), RType.ANY);
    assertSame(types.pointerTo(RType.INT), types.pointerTo(RType.INT));
    assertNotSame(types.named("main", "main", "T"), types.named("main", "main", "T"));
    RType recv = types.chanOf(ChanDir.RECV, RType.INT);
    assertEquals("chan (<-chan int)", types.chanOf(ChanDir.BOTH, recv).toString());
    assertEquals("chan<- <-chan int", types.chanOf(ChanDir.SEND, recv).toString());
    assertEquals(
        "func(int, ...string) (int, error)",
        types
            .funcOf(
                new RType[] {RType.INT, types.sliceOf(RType.STRING)},
                new RType[] {RType.INT, RType.ERROR},
                true)
            .toString());
  }
}
