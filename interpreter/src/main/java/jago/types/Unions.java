package jago.types;

import jago.ast.Expr;

/** . */
final class Unions {
  private final Checker check;

  Unions(Checker check) {
    this.check = check;
  }

  Type parseUnion(Expr e) {
    throw new IllegalStateException("not written yet");
  }
}
