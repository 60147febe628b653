package jago.types;

import jago.ast.Expr;
import java.util.List;

/** Checks type expressions. */
final class TypExprs {
  private final Checker check;

  TypExprs(Checker check) {
    this.check = check;
  }

  void ident(Operand x, Expr.Name e, boolean wantType) {
    throw new IllegalStateException("not written yet");
  }

  Type typ(Expr e) {
    throw new IllegalStateException("not written yet");
  }

  Type varType(Expr e) {
    throw new IllegalStateException("not written yet");
  }

  void validVarType(Expr e, Type typ) {
    throw new IllegalStateException("not written yet");
  }

  List<Type> typeList(List<Expr> list) {
    throw new IllegalStateException("not written yet");
  }
}
