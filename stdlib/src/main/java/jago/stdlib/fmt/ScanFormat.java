package jago.stdlib.fmt;

import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.Utf8;

/** Goes through the format string of Scanf and the input together. */
final class ScanFormat {
  private final Scanner s;
  private final GoString format;
  private final Slice.OfRef args;

  /** The place in the format. */
  private int at;

  /** How many operands have their values. */
  int done;

  ScanFormat(Scanner s, GoString format, Slice.OfRef args) {
    this.s = s;
    this.format = format;
    this.args = args;
  }

  void run() {
    while (at < format.len) {
      if (!literal()) {
        throw ScanFault.text("input does not match format");
      }
      if (at < format.len) {
        verb();
      }
    }
    if (done < Slice.len(args)) {
      throw ScanFault.text("too many operands");
    }
  }

  private int peek() {
    return at < format.len ? Utf8.rune(format.decode(at)) : RuneInput.END;
  }

  private int take() {
    long d = format.decode(at);
    at += Utf8.width(d);
    return Utf8.rune(d);
  }

  /** Matches the text up to the next verb; returns whether the input is the same. */
  private boolean literal() {
    while (at < format.len) {
      int c = peek();
      if (Scanner.isSpace(c)) {
        spaces();
        continue;
      }
      if (c == '%') {
        if (at + 1 == format.len) {
          throw ScanFault.text("missing verb: % at end of format string");
        }
        if (format.bytes[format.off + at + 1] != '%') {
          return true;
        }
        at++;
      }
      if (s.mustRead() != c) {
        s.unread();
        return false;
      }
      take();
    }
    return true;
  }

  /** Newlines in the format match newlines of the input, other spaces any spaces but newlines. */
  private void spaces() {
    int newlines = 0;
    boolean trailing = false;
    while (Scanner.isSpace(peek())) {
      boolean newline = take() == '\n';
      newlines += newline ? 1 : 0;
      trailing = !newline;
    }
    for (int i = 0; i < newlines; i++) {
      int r = afterSpaces(s.read());
      if (r != '\n' && r != RuneInput.END) {
        throw ScanFault.text("newline in format does not match input");
      }
    }
    if (trailing) {
      int r = s.read();
      if (newlines == 0) {
        if (!Scanner.isSpace(r) && r != RuneInput.END) {
          throw ScanFault.text("expected space in input to match format");
        }
        if (r == '\n') {
          throw ScanFault.text("newline in input does not match format");
        }
      }
      if (afterSpaces(r) != RuneInput.END) {
        s.unread();
      }
    }
  }

  /** Skips spaces but newlines from r on; returns the first other rune. */
  private int afterSpaces(int r) {
    while (Scanner.isSpace(r) && r != '\n') {
      r = s.read();
    }
    return r;
  }

  private void verb() {
    at++;
    int width = -1;
    while (at < format.len && peek() >= '0' && peek() <= '9') {
      width = Math.min(Math.max(width, 0) * 10 + take() - '0', 1 << 20);
    }
    int from = at;
    int c = at < format.len ? take() : Utf8.RUNE_ERROR;
    if (c != 'c') {
      s.skipSpace();
    }
    if (c == '%') {
      s.percent();
      return;
    }
    s.setWidth(width);
    if (done >= Slice.len(args)) {
      String rest = format.sub(from, format.len).toString();
      throw ScanFault.text("too few operands for format '%" + rest + "'");
    }
    s.operand(c, (Dynamic) args.a[args.off + done]);
    done++;
    s.setWidth(-1);
  }
}
