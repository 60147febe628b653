package jago.stdlib.fmt;

import jago.runtime.value.Box;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.Utf8;
import java.util.ArrayList;
import java.util.List;

/** Goes through the format string of Printf: flags, width, precision, operand index, verb. */
final class FormatString {
  /** A width or index beyond this is taken for a mistake. */
  private static final int TOO_LARGE = 1_000_000;

  private final Printer p;
  private final Format format;
  private final ByteBuilder out;
  private final byte[] text;
  private final int end;
  private final Slice.OfRef args;
  private final int count;

  /** The place in {@link #text}. */
  private int at;

  /** The next operand. */
  private int next;

  /** Whether an explicit index such as [3] came anywhere, which allows unused operands. */
  private boolean reordered;

  /** Whether the indices of the current verb make sense. */
  private boolean goodIndex;

  /** Whether the item just read was an index. */
  private boolean afterIndex;

  /** The numbers of the operands of %w, in the order of the verbs. */
  final List<Integer> wrapped = new ArrayList<>(0);

  FormatString(Printer p, GoString text, Slice.OfRef args) {
    this.p = p;
    this.format = p.format;
    this.out = p.out;
    this.text = text.bytes;
    this.at = text.off;
    this.end = text.off + text.len;
    this.args = args;
    this.count = (int) Slice.len(args);
  }

  boolean isReordered() {
    return reordered;
  }

  private Dynamic operand(int i) {
    return (Dynamic) args.a[args.off + i];
  }

  void run() {
    while (true) {
      int from = at;
      while (at < end && text[at] != '%') {
        at++;
      }
      out.append(text, from, at - from);
      if (at >= end) {
        break;
      }
      at++;
      goodIndex = true;
      afterIndex = false;
      format.clear();
      flags();
      if (simpleVerb()) {
        continue;
      }
      index();
      width();
      precision();
      if (!afterIndex) {
        index();
      }
      if (at >= end) {
        out.append("%!(NOVERB)");
        break;
      }
      verb();
    }
    if (!reordered && next < count) {
      extra();
    }
  }

  private void flags() {
    for (; at < end; at++) {
      switch (text[at]) {
        case '#' -> format.sharp = true;
        case '0' -> format.zero = true;
        case '+' -> format.plus = true;
        case '-' -> format.minus = true;
        case ' ' -> format.space = true;
        default -> {
          return;
        }
      }
    }
  }

  /** The common case: a small letter right after the flags. */
  private boolean simpleVerb() {
    if (at >= end || text[at] < 'a' || text[at] > 'z' || next >= count) {
      return false;
    }
    operandVerb(text[at++]);
    return true;
  }

  private void operandVerb(int verb) {
    if (verb == 'w') {
      wrapped.add(next);
    }
    if (verb == 'v' || verb == 'w') {
      format.sharpV = format.sharp;
      format.sharp = false;
      format.plusV = format.plus;
      format.plus = false;
    }
    p.argument(operand(next), verb);
    next++;
  }

  private void verb() {
    long d = Utf8.decode(text, at, end);
    int verb = Utf8.rune(d);
    at += Utf8.width(d);
    if (verb == '%') {
      out.append('%');
    } else if (!goodIndex) {
      out.append("%!").appendRune(verb).append("(BADINDEX)");
    } else if (next >= count) {
      out.append("%!").appendRune(verb).append("(MISSING)");
    } else {
      operandVerb(verb);
    }
  }

  /** An explicit operand index, such as [3]. */
  private void index() {
    afterIndex = false;
    if (at >= end || text[at] != '[') {
      return;
    }
    reordered = true;
    int close = at + 1;
    while (close < end && text[close] != ']') {
      close++;
    }
    if (close >= end || end - at < 3) {
      goodIndex = false;
      at++;
      return;
    }
    int i = 0;
    boolean number = close > at + 1;
    for (int k = at + 1; k < close && number; k++) {
      number = isDigit(text[k]) && i <= TOO_LARGE;
      i = i * 10 + text[k] - '0';
    }
    at = close + 1;
    afterIndex = number;
    if (number && i >= 1 && i <= count) {
      next = i - 1;
    } else {
      goodIndex = false;
    }
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private void width() {
    if (at < end && text[at] == '*') {
      at++;
      Long n = intOperand();
      format.hasWidth = n != null;
      format.width = n == null ? 0 : n.intValue();
      if (n == null) {
        out.append("%!(BADWIDTH)");
      }
      if (format.width < 0) {
        format.width = -format.width;
        format.minus = true;
        format.zero = false;
      }
      afterIndex = false;
      return;
    }
    Integer n = number();
    format.hasWidth = n != null;
    format.width = n == null ? 0 : n;
    if (afterIndex && n != null) {
      goodIndex = false;
    }
  }

  private void precision() {
    if (at + 1 >= end || text[at] != '.') {
      return;
    }
    at++;
    if (afterIndex) {
      goodIndex = false;
    }
    index();
    if (at < end && text[at] == '*') {
      at++;
      Long n = intOperand();
      format.hasPrecision = n != null && n >= 0;
      format.precision = format.hasPrecision ? n.intValue() : 0;
      if (!format.hasPrecision) {
        out.append("%!(BADPREC)");
      }
      afterIndex = false;
      return;
    }
    Integer n = number();
    format.hasPrecision = true;
    format.precision = n == null ? 0 : n;
  }

  /** Reads digits; null where there are none, or far too many. */
  private Integer number() {
    int n = 0;
    int from = at;
    while (at < end && isDigit(text[at])) {
      if (n > TOO_LARGE) {
        at = end;
        return null;
      }
      n = n * 10 + text[at++] - '0';
    }
    return at == from ? null : n;
  }

  /** Takes the next operand as a width or precision; null if it is no fitting integer. */
  private Long intOperand() {
    if (next >= count) {
      return null;
    }
    Dynamic v = operand(next++);
    if (!(v instanceof Box.OfLong b) || b.v > TOO_LARGE || b.v < -TOO_LARGE) {
      return null;
    }
    return b.v;
  }

  private void extra() {
    format.clear();
    out.append("%!(EXTRA ");
    for (int i = next; i < count; i++) {
      if (i > next) {
        out.append(", ");
      }
      Dynamic v = operand(i);
      if (v == null) {
        out.append("<nil>");
      } else {
        out.append(GoString.of(v.type().toString())).append('=');
        p.argument(v, 'v');
      }
    }
    out.append(')');
  }
}
