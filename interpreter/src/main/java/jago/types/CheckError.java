package jago.types;

import jago.ast.FileSet;
import java.util.ArrayList;
import java.util.List;

/** An error being put together: a message, and further lines that explain it. */
final class CheckError {
  private record Line(int pos, String text) {}

  private final Checker check;
  private final List<Line> lines = new ArrayList<>();
  final ErrorCode code;
  boolean soft;

  CheckError(Checker check, ErrorCode code) {
    this.check = check;
    this.code = code;
  }

  /** Adds a line; the first one added says where the error is. */
  void addf(Object at, String format, Object... args) {
    lines.add(new Line(Errors.atPos(at), Format.sprintf(check, format, args)));
  }

  /** Adds where else obj is declared. */
  void addAltDecl(Obj obj) {
    if (obj.pos != 0) {
      addf(obj, "other declaration of %s", obj.name);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns where the error is. */
  int pos() {
    return lines.getFirst().pos;
  }

  /** Returns the whole message without the position of its first line. */
  String msg() {
    if (lines.isEmpty()) {
      return "no error";
    }
    StringBuilder buf = new StringBuilder();
    for (Line line : lines) {
      if (!buf.isEmpty()) {
        buf.append("\n\t");
        if (line.pos != 0) {
          FileSet.Position p = check.fset.position(line.pos);
          buf.append(p).append(": ");
        }
      }
      buf.append(line.text);
    }
    return buf.toString();
  }

  /** Reports the error, unless it only follows from an earlier one. */
  void report() {
    Line first = lines.getFirst();
    // Messages that name an invalid operand or type say nothing new once there is an error.
    if (check.hasErrors
        && (first.text.indexOf("invalid operand") > 0 || first.text.indexOf("invalid type") > 0)) {
      return;
    }
    int pos = first.pos;
    if (check.env.errpos != 0) {
      pos = check.env.errpos; // in an initialiser inherited by the constant at errpos
    }
    String msg = check.versions.withSource(pos, msg());
    if (code == ErrorCode.INVALID_SYNTAX_TREE) {
      msg = "invalid syntax tree: " + msg;
    }
    check.hasErrors = true;
    check.diagnostics.report(pos, msg, code.goName());
    lines.clear();
  }
}
