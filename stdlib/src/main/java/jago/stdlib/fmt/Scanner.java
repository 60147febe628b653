package jago.stdlib.fmt;

import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Complex;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Pointers;
import jago.runtime.value.Slice;
import jago.runtime.value.Utf8;
import jago.stdlib.strconv.Literals;
import jago.stdlib.strconv.Parse;
import jago.stdlib.unicode.Characters;

/** Reads tokens and converts them to the type that an operand points to. */
final class Scanner {
  private static final int END = RuneInput.END;
  private static final int HUGE = 1 << 30;
  private static final String FLOAT_VERBS = "beEfFgGv";
  private static final String DECIMAL = "0123456789";
  private static final String HEX = "0123456789aAbBcCdDeEfF";

  private final RuneInput in;
  private final boolean newlineIsSpace;
  private final boolean newlineEnds;

  /** The token that is read. */
  private final ByteBuilder token = new ByteBuilder();

  private boolean atEnd;

  /** How many runes were read, and up to how many the present operand may go. */
  private int count;

  private int limit = HUGE;

  Scanner(RuneInput in, boolean newlineIsSpace, boolean newlineEnds) {
    this.in = in;
    this.newlineIsSpace = newlineIsSpace;
    this.newlineEnds = newlineEnds;
  }

  /** Lets the next operand have at most that many runes; negative for no limit. */
  void setWidth(int runes) {
    limit = runes < 0 ? HUGE : Math.min(HUGE, count + runes);
  }

  static boolean isSpace(int r) {
    return Characters.isSpace(r);
  }

  int read() {
    if (atEnd || count >= limit) {
      return END;
    }
    int r = in.read();
    if (r == END) {
      atEnd = true;
      return END;
    }
    count++;
    if (newlineEnds && r == '\n') {
      atEnd = true;
    }
    return r;
  }

  int mustRead() {
    int r = read();
    if (r == END) {
      throw ScanFault.unexpectedEof();
    }
    return r;
  }

  void unread() {
    in.unread();
    atEnd = false;
    count--;
  }

  void skipSpace() {
    for (int r = read(); r != END; r = read()) {
      if (r == '\r' && peek("\n")) {
        continue;
      }
      if (r == '\n') {
        if (newlineIsSpace) {
          continue;
        }
        throw ScanFault.text("unexpected newline");
      }
      if (!isSpace(r)) {
        unread();
        return;
      }
    }
  }

  /** After the last operand of Scanln: nothing more on the line. */
  void expectEndOfLine() {
    for (int r = read(); r != '\n' && r != END; r = read()) {
      if (!isSpace(r)) {
        throw ScanFault.text("expected newline");
      }
    }
  }

  private boolean peek(String set) {
    int r = read();
    if (r != END) {
      unread();
    }
    return r != END && set.indexOf(r) >= 0;
  }

  private void notEnd() {
    if (read() == END) {
      throw ScanFault.eof();
    }
    unread();
  }

  /** Reads a rune of the set, if that is next, into the token. */
  private boolean accept(String set) {
    int r = read();
    if (r == END) {
      return false;
    }
    if (set.indexOf(r) >= 0) {
      token.appendRune(r);
      return true;
    }
    unread();
    return false;
  }

  /** The verb %% in the middle of a format. */
  void percent() {
    skipSpace();
    notEnd();
    if (!accept("%")) {
      throw ScanFault.text("missing literal %");
    }
  }

  private static void checkVerb(int verb, String allowed, String type) {
    if (allowed.indexOf(verb) < 0) {
      throw ScanFault.text("bad verb '%" + Character.toString(verb) + "' for " + type);
    }
  }

  /** Reads a value for one operand, which must be a pointer. */
  void operand(int verb, Dynamic arg) {
    token.setLength(0);
    RType t = arg == null ? null : arg.type();
    if (t == null || t.kind != Kind.POINTER) {
      throw ScanFault.text("type not a pointer: " + (t == null ? "<nil>" : t));
    }
    RType base = t.elem();
    Dynamic v =
        switch (base.kind) {
          case BOOL -> Boxes.ofBool(base, bool(verb));
          case INT, INT8, INT16, INT32, INT64 ->
              Boxes.ofLong(base, integer(verb, bits(base), true));
          case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR ->
              Boxes.ofLong(base, integer(verb, bits(base), false));
          case FLOAT32, FLOAT64 -> {
            checkVerb(verb, FLOAT_VERBS, base.toString());
            skipSpace();
            notEnd();
            yield Boxes.ofDouble(base, toFloat(floatToken(), bits(base)));
          }
          case COMPLEX64, COMPLEX128 -> new Box.OfRef(base, complex(verb, bits(base)));
          case STRING -> Boxes.ofRef(base, string(verb));
          case SLICE -> {
            if (base.elem().kind != Kind.UINT8) {
              throw ScanFault.text("can't scan type: " + t);
            }
            yield Boxes.ofRef(base, exactBytes(string(verb)));
          }
          default -> throw ScanFault.text("can't scan type: " + t);
        };
    Pointers.store(base, Boxes.unboxRef(arg), v);
  }

  private static int bits(RType t) {
    return (int) t.size() * 8;
  }

  private static Slice exactBytes(GoString s) {
    byte[] b = new byte[s.len];
    s.copyTo(b, 0);
    return Slice.whole(b);
  }

  private boolean bool(int verb) {
    skipSpace();
    notEnd();
    checkVerb(verb, "tv", "boolean");
    switch (read()) {
      case '1':
        return true;
      case 't', 'T':
        if (accept("rR") && (!accept("uU") || !accept("eE"))) {
          throw ScanFault.text("syntax error scanning boolean");
        }
        return true;
      case 'f', 'F':
        if (accept("aA") && (!accept("lL") || !accept("sS") || !accept("eE"))) {
          throw ScanFault.text("syntax error scanning boolean");
        }
        return false;
      default:
        return false;
    }
  }

  private long integer(int verb, int bits, boolean signed) {
    if (verb == 'c') {
      return character(bits);
    }
    skipSpace();
    notEnd();
    checkVerb(verb, "bdoUxXv", "integer");
    int base =
        switch (verb) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x', 'X', 'U' -> 16;
          case 'v' -> 0;
          default -> 10;
        };
    boolean haveDigits = false;
    String digits = base == 0 ? DECIMAL + "_" : digits(base);
    if (verb == 'U') {
      if (read() != 'U' || read() != '+') {
        throw ScanFault.text("bad unicode format ");
      }
    } else {
      if (signed) {
        accept("+-");
      }
      if (base == 0 && accept("0")) {
        haveDigits = true;
        digits =
            accept("bB")
                ? "01_"
                : accept("oO") ? "01234567_" : accept("xX") ? HEX + "_" : "01234567_";
      }
    }
    if (!haveDigits) {
      notEnd();
      if (!accept(digits)) {
        throw ScanFault.text("expected integer");
      }
    }
    while (accept(digits)) {}
    return toInteger(base, bits, signed);
  }

  private static String digits(int base) {
    return switch (base) {
      case 2 -> "01";
      case 8 -> "01234567";
      case 16 -> HEX;
      default -> DECIMAL;
    };
  }

  private long toInteger(int base, int bits, boolean signed) {
    GoString text = token.toGoString();
    Parse p = new Parse();
    long v = signed ? p.signed(text, base, 64) : p.unsigned(text, base, 64);
    if (p.fault != Parse.GOOD) {
      throw numberFault(signed ? "ParseInt" : "ParseUint", text, p);
    }
    int shift = 64 - bits;
    if ((signed ? v << shift >> shift : v << shift >>> shift) != v) {
      String what = signed ? "integer" : "unsigned integer";
      throw ScanFault.text(what + " overflow on token " + text);
    }
    return v;
  }

  private static ScanFault numberFault(String function, GoString text, Parse p) {
    String reason = p.fault == Parse.BAD_RANGE ? "value out of range" : "invalid syntax";
    return ScanFault.text(
        "strconv." + function + ": parsing " + Literals.quote(text) + ": " + reason);
  }

  private long character(int bits) {
    notEnd();
    long r = read();
    if (r << (64 - bits) >> (64 - bits) != r) {
      throw ScanFault.text("overflow on character value " + Character.toString((int) r));
    }
    return r;
  }

  private GoString floatToken() {
    token.setLength(0);
    if (accept("nN") && accept("aA") && accept("nN")) {
      return token.toGoString();
    }
    accept("+-");
    if (accept("iI") && accept("nN") && accept("fF")) {
      return token.toGoString();
    }
    String digits = DECIMAL + "_";
    String exponent = "eEpP";
    if (accept("0") && accept("xX")) {
      digits = HEX + "_";
      exponent = "pP";
    }
    while (accept(digits)) {}
    if (accept(".")) {
      while (accept(digits)) {}
    }
    if (accept(exponent)) {
      accept("+-");
      while (accept(DECIMAL + "_")) {}
    }
    return token.toGoString();
  }

  private static double toFloat(GoString text, int bits) {
    String s = text.toString();
    int p = s.indexOf('p');
    boolean decimalWithBinaryExponent = p >= 0 && s.indexOf('x') < 0 && s.indexOf('X') < 0;
    Parse parse = new Parse();
    double v =
        parse.floating(decimalWithBinaryExponent ? GoString.of(s.substring(0, p)) : text, bits);
    if (parse.fault != Parse.GOOD) {
      throw numberFault("ParseFloat", text, parse);
    }
    if (!decimalWithBinaryExponent) {
      return v;
    }
    long e = parse.signed(GoString.of(s.substring(p + 1)), 10, 32);
    if (parse.fault != Parse.GOOD) {
      throw numberFault("Atoi", text, parse);
    }
    return Math.scalb(v, (int) e);
  }

  private Complex complex(int verb, int bits) {
    checkVerb(verb, FLOAT_VERBS, "complex");
    skipSpace();
    notEnd();
    boolean parens = accept("(");
    GoString re = floatToken();
    token.setLength(0);
    boolean ok = accept("+-");
    GoString sign = token.toGoString();
    GoString im = ok ? GoString.concat(sign, floatToken()) : re;
    if (!ok || !accept("i") || parens && !accept(")")) {
      throw ScanFault.text("syntax error scanning complex number");
    }
    return new Complex(toFloat(re, bits / 2), toFloat(im, bits / 2));
  }

  private GoString string(int verb) {
    checkVerb(verb, "svqxX", "string");
    skipSpace();
    notEnd();
    return switch (verb) {
      case 'q' -> quoted();
      case 'x', 'X' -> hex();
      default -> word();
    };
  }

  private GoString word() {
    for (int r = read(); r != END; r = read()) {
      if (isSpace(r)) {
        unread();
        break;
      }
      token.appendRune(r);
    }
    return token.toGoString();
  }

  private GoString quoted() {
    int quote = read();
    if (quote != '`' && quote != '"') {
      throw ScanFault.text("expected quoted string");
    }
    token.appendRune(quote);
    int r;
    do {
      r = mustRead();
      token.appendRune(r);
      if (r == '\\' && quote == '"') {
        token.appendRune(mustRead());
      }
    } while (r != quote);
    GoString text = Literals.unquote(token.toGoString());
    if (text == null) {
      throw ScanFault.text("invalid syntax");
    }
    return text;
  }

  private GoString hex() {
    for (int high = read(); high != END; high = read()) {
      int h = high < Utf8.MAX_RUNE ? Character.digit(high, 16) : -1;
      if (h < 0 || high > 'f') {
        unread();
        break;
      }
      int low = mustRead();
      int l = low > 'f' ? -1 : Character.digit(low, 16);
      if (l < 0) {
        throw ScanFault.text("illegal hex digit");
      }
      token.appendByte((byte) (h << 4 | l));
    }
    if (token.length() == 0) {
      throw ScanFault.text("no hex data for %x string");
    }
    return token.toGoString();
  }
}
