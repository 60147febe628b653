package jago.ast;

/** Go's operators with their precedence; 0 for those that are only unary or only assign. */
public enum Operator {
  NOT("!", 0),
  RECV("<-", 0),
  TILDE("~", 0),
  OROR("||", 1),
  ANDAND("&&", 2),
  EQL("==", 3),
  NEQ("!=", 3),
  LSS("<", 3),
  LEQ("<=", 3),
  GTR(">", 3),
  GEQ(">=", 3),
  ADD("+", 4),
  SUB("-", 4),
  OR("|", 4),
  XOR("^", 4),
  MUL("*", 5),
  DIV("/", 5),
  REM("%", 5),
  AND("&", 5),
  ANDNOT("&^", 5),
  SHL("<<", 5),
  SHR(">>", 5),
  /** The operator of {@code :=}; only in {@link Stmt.Assign}. */
  DEF(":", 0);

  public final String text;
  public final int precedence;

  Operator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  @Override
  public String toString() {
    return text;
  }
}
