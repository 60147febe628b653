package jago.types;

import jago.ast.Node;
import jago.ast.Positions;

/**
 * Reports errors. Where something takes a place {@code at}, that is a syntax node (meaning its
 * leftmost position), an {@link Operand}, an {@link Obj}, or a position as Integer.
 */
final class Errors {
  private final Checker check;

  Errors(Checker check) {
    this.check = check;
  }

  /** Returns an error to be filled with {@link CheckError#addf} and reported. */
  CheckError newError(ErrorCode code) {
    return new CheckError(check, code);
  }

  void error(Object at, ErrorCode code, String msg) {
    errorf(at, code, "%s", msg);
  }

  void errorf(Object at, ErrorCode code, String format, Object... args) {
    CheckError err = newError(code);
    err.addf(at, format, args);
    err.report();
  }

  /** Like {@link #errorf}, for errors that do not make the types found unreliable. */
  void softErrorf(Object at, ErrorCode code, String format, Object... args) {
    CheckError err = newError(code);
    err.addf(at, format, args);
    err.soft = true;
    err.report();
  }

  void versionErrorf(Object at, GoVersion v, String format, Object... args) {
    errorf(
        at,
        ErrorCode.UNSUPPORTED_FEATURE,
        "%s requires %s or later",
        Format.sprintf(check, format, args),
        v);
  }

  /** Returns the position that errors at {@code at} are reported at. */
  static int atPos(Object at) {
    return switch (at) {
      case Operand x -> x.expr == null ? 0 : Positions.start(x.expr);
      case Node n -> Positions.start(n);
      case Obj o -> o.pos;
      case Integer pos -> pos;
      default -> throw new IllegalStateException("no position in a " + at.getClass());
    };
  }
}
