package jago.stdlib.strconv;

import jago.runtime.call.Natives;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Floats;
import jago.runtime.value.GoString;
import jago.stdlib.unicode.Characters;

/** Natives of package strconv. {@link Parse} reads numbers, {@link Quote} writes literals. */
@Natives("strconv")
public final class StrconvNatives {
  private StrconvNatives() {}

  public static long parseInt(G g, GoString s, long base, long bitSize) {
    Parse p = new Parse();
    long n = p.signed(s, base, bitSize);
    g.setResult(1, p.fault);
    return n;
  }

  public static long parseUint(G g, GoString s, long base, long bitSize) {
    Parse p = new Parse();
    long n = p.unsigned(s, base, bitSize);
    g.setResult(1, p.fault);
    return n;
  }

  public static double parseFloat(G g, GoString s, long bitSize) {
    Parse p = new Parse();
    double f = p.floating(s, bitSize);
    g.setResult(1, p.fault);
    return f;
  }

  public static GoString Itoa(long i) {
    return FormatInt(i, 10);
  }

  public static GoString FormatInt(long i, long base) {
    checkBase(base);
    ByteBuilder b = new ByteBuilder(24);
    if (i < 0) {
      b.append('-');
      i = -i;
    }
    return b.appendUnsigned(i, (int) base).toGoString();
  }

  public static GoString FormatUint(long i, long base) {
    checkBase(base);
    return new ByteBuilder(24).appendUnsigned(i, (int) base).toGoString();
  }

  private static void checkBase(long base) {
    if (base < 2 || base > 36) {
      throw new GoPanic(GoString.of("strconv: illegal AppendInt/FormatInt base"));
    }
  }

  public static GoString FormatFloat(double f, long fmt, long prec, long bitSize) {
    if (bitSize != 32 && bitSize != 64) {
      throw new GoPanic(GoString.of("strconv: illegal FormatFloat bitSize"));
    }
    ByteBuilder b = new ByteBuilder(24);
    double v = bitSize == 32 ? (float) f : f;
    Floats.append(b, v, (char) fmt, (int) Math.max(prec, -1), (int) bitSize);
    return b.toGoString();
  }

  private static GoString quote(GoString s, Quote.Keep keep) {
    ByteBuilder b = new ByteBuilder(s.len + 2);
    Quote.string(b, s, keep);
    return b.toGoString();
  }

  private static GoString quote(long r, Quote.Keep keep) {
    ByteBuilder b = new ByteBuilder(12);
    Quote.rune(b, r, keep);
    return b.toGoString();
  }

  public static GoString Quote(GoString s) {
    return quote(s, Quote.Keep.PRINTABLE);
  }

  public static GoString QuoteToASCII(GoString s) {
    return quote(s, Quote.Keep.ASCII);
  }

  public static GoString QuoteToGraphic(GoString s) {
    return quote(s, Quote.Keep.GRAPHIC);
  }

  public static GoString QuoteRune(long r) {
    return quote(r, Quote.Keep.PRINTABLE);
  }

  public static GoString QuoteRuneToASCII(long r) {
    return quote(r, Quote.Keep.ASCII);
  }

  public static GoString QuoteRuneToGraphic(long r) {
    return quote(r, Quote.Keep.GRAPHIC);
  }

  public static boolean CanBackquote(GoString s) {
    return Quote.canBackquote(s);
  }

  public static boolean IsPrint(long r) {
    return Characters.isPrint(r);
  }

  public static boolean IsGraphic(long r) {
    return Characters.isGraphic(r);
  }

  public static GoString unquote(G g, GoString s) {
    Unquote u = new Unquote(s);
    GoString text = u.literal();
    g.setResult(1, (long) u.position());
    g.setResult(2, text != null);
    return text == null ? GoString.EMPTY : text;
  }

  public static long unquoteChar(G g, GoString s, long quote) {
    Unquote u = new Unquote(s);
    boolean ok = u.character((int) quote);
    g.setResult(1, ok ? (long) u.position() : 0L);
    g.setResult(2, ok && u.isMultibyte());
    return ok ? u.value() : 0;
  }
}
