package jago.tree.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.type.Types;
import jago.runtime.value.Box;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.Opaque;
import jago.tree.TestFrames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionsTest {
  private final Types types = new Types();
  private final Frame f = TestFrames.frame();

  /** The numbers are what real Go prints on amd64. */
  @ParameterizedTest
  @CsvSource({
    "1.9, 1, 1, 1, 1",
    "-1.9, -1, -1, -1, 4294967295",
    "300, 300, 300, 44, 300",
    "-300, -300, -300, -44, 4294966996",
    "3e9, 3000000000, -2147483648, 0, 3000000000",
    "-3e9, -3000000000, -2147483648, 0, 1294967296",
    "1e19, -9223372036854775808, -2147483648, 0, 0",
    "Infinity, -9223372036854775808, -2147483648, 0, 0",
    "NaN, -9223372036854775808, -2147483648, 0, 0",
    "4294967295.5, 4294967295, -2147483648, 0, 4294967295",
  })
  void floatsAreTruncatedAsOnAmd64(double x, long int64, long int32, long int8, long uint32) {
    assertEquals(int64, toInteger(x, RType.INT64));
    assertEquals(int32, toInteger(x, RType.INT32));
    assertEquals(int8, toInteger(x, RType.INT8));
    assertEquals(uint32, toInteger(x, RType.UINT32));
  }

  @ParameterizedTest
  @CsvSource({
    "-1.9, 18446744073709551615",
    "1e19, 10000000000000000000",
    "1.8e19, 18000000000000000000",
    "2e19, 9223372036854775808",
    "-1e19, 9223372036854775808",
    "NaN, 9223372036854775808",
  })
  void floatsBecomeUint64(double x, String uint64) {
    assertEquals(uint64, Long.toUnsignedString(toInteger(x, RType.UINT64)));
  }

  private long toInteger(double x, RType to) {
    ExprNode n = new Opaque(Constants.ofDouble(x));
    return Conversions.convert(RType.FLOAT64, to, n).execLong(f);
  }

  @Test
  void float32RoundsOnce() {
    ExprNode x = new Opaque(Constants.ofLong(9007199791611905L));
    ExprNode n = Conversions.convert(RType.INT64, RType.FLOAT32, x);
    assertEquals((double) (float) 9007199791611905L, n.execDouble(f));
    ExprNode third =
        Operators.binary(Operator.DIV, RType.FLOAT32, Constants.ofDouble(1), Constants.ofDouble(3));
    assertEquals((double) (1f / 3f), third.execDouble(f));
  }

  @Test
  void stringsAndSlicesDoNotShareBytes() {
    GoString s = GoString.of("añ\u20ac");
    ExprNode x = Constants.ofString(s);
    RType bytes = types.sliceOf(RType.UINT8);
    Slice.OfByte b = (Slice.OfByte) Conversions.convert(RType.STRING, bytes, x).execRef(f);
    assertEquals(6, b.len);
    ExprNode back = Conversions.convert(bytes, RType.STRING, Constants.ofRef(b));
    GoString copy = (GoString) back.execRef(f);
    b.a[b.off] = 'b';
    assertEquals(s, copy);
    RType runes = types.sliceOf(RType.INT32);
    Slice.OfInt r = (Slice.OfInt) Conversions.convert(RType.STRING, runes, x).execRef(f);
    assertEquals(3, r.len);
    assertEquals(0x20ac, r.a[2]);
    assertEquals(s, Conversions.convert(runes, RType.STRING, Constants.ofRef(r)).execRef(f));
  }

  @Test
  void interfacesKnowTheTypeAndOwnStructs() {
    RType named = types.named("main", "main", "Celsius");
    named.setUnderlying(RType.FLOAT64);
    Box b = (Box) Conversions.convert(named, RType.ANY, Constants.ofDouble(1.5)).execRef(f);
    assertSame(named, b.type);
    GoString s = GoString.of("s");
    assertSame(s, Conversions.convert(RType.STRING, RType.ANY, Constants.ofString(s)).execRef(f));
    RType array = types.arrayOf(2, RType.INT);
    long[] a = {1, 2};
    Object boxed = Conversions.convert(array, RType.ANY, Constants.ofRef(a)).execRef(f);
    assertNotSame(a, ((Box.OfRef) boxed).v);
  }
}
