package jago.types;

import jago.ast.Stmt;

/** Checks statements. */
final class Stmts {
  private final Checker check;

  Stmts(Checker check) {
    this.check = check;
  }

  void funcBody(DeclInfo decl, Signature sig, Stmt.Block body, Constant iota) {
    throw new IllegalStateException("not written yet");
  }
}
