package jago.types;

import jago.ast.Expr;

/** An intermediate value of checking: what an expression denotes so far. */
final class Operand {
  enum Mode {
    INVALID("invalid operand"),
    NOVALUE("no value"),
    BUILTIN("built-in"),
    TYPEXPR("type"),
    CONSTANT("constant"),
    VARIABLE("variable"),
    MAPINDEX("map index expression"),
    VALUE("value"),
    NILVALUE("nil"),
    COMMAOK("comma, ok expression");

    final String text;

    Mode(String text) {
      this.text = text;
    }
  }

  Mode mode = Mode.INVALID;
  Expr expr;
  Type type;
  Constant val;
  BuiltinId id;
}
