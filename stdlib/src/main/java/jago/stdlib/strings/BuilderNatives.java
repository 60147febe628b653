package jago.stdlib.strings;

import jago.runtime.call.Natives;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;

/** Natives of package strings: the methods of Builder. */
@Natives("strings")
public final class BuilderNatives {
  private BuilderNatives() {}

  private static Builder check(Builder b) {
    if (b == null) {
      throw RuntimeErrors.nilDereference();
    }
    return b;
  }

  public static GoString Builder_String(Builder b) {
    return check(b).string();
  }

  public static long Builder_Len(Builder b) {
    return check(b).length();
  }

  public static long Builder_Cap(Builder b) {
    return check(b).capacity();
  }

  public static void Builder_Reset(Builder b) {
    check(b).reset();
  }

  public static void Builder_Grow(Builder b, long n) {
    check(b).grow(n);
  }

  public static long Builder_Write(G g, Builder b, Slice.OfByte p) {
    if (p == null) {
      check(b).write(GoString.EMPTY.bytes, 0, 0);
    } else {
      check(b).write(p.a, p.off, p.len);
    }
    g.setResult(1, (Object) null);
    return Slice.len(p);
  }

  public static Object Builder_WriteByte(Builder b, long c) {
    check(b).writeByte(c);
    return null;
  }

  public static long Builder_WriteRune(G g, Builder b, long r) {
    g.setResult(1, (Object) null);
    return check(b).writeRune(r);
  }

  public static long Builder_WriteString(G g, Builder b, GoString s) {
    check(b).write(s.bytes, s.off, s.len);
    g.setResult(1, (Object) null);
    return s.len;
  }
}
