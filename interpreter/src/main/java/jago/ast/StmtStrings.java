package jago.ast;

/** The source form of simple statements, as gc prints them in messages. */
final class StmtStrings {
  private StmtStrings() {}

  /** Returns s as the message prints it that says that s is not a value. */
  static String asValue(Stmt s) {
    return switch (s) {
      case Stmt.Assign a when a.op == null ->
          "assignment " + emphasized(a.lhs) + " = " + emphasized(a.rhs);
      case Stmt.Assign a when a.rhs == null ->
          ExprStrings.exprString(a.lhs) + a.op.text + a.op.text;
      case Stmt.Assign a ->
          ExprStrings.exprString(a.lhs) + " " + a.op.text + "= " + ExprStrings.exprString(a.rhs);
      case Stmt.Send x -> ExprStrings.exprString(x.chan) + " <- " + ExprStrings.exprString(x.value);
      default -> throw new IllegalStateException("simple statement " + s.getClass());
    };
  }

  /** Puts binary expressions into parentheses, so that the "=" between two stands out. */
  private static String emphasized(Expr x) {
    String s = ExprStrings.exprString(x);
    return x instanceof Expr.Binary ? "(" + s + ")" : s;
  }
}
