package jago.ast;

/** The extent of a node: the leftmost position that belongs to it. */
public final class Positions {
  private Positions() {}

  /** Returns the position of the first token of n. */
  public static int start(Node n) {
    while (true) {
      switch (n) {
        case Expr.CompositeLit x when x.typeExpr != null -> n = x.typeExpr;
        case Expr.KeyValue x -> n = x.key;
        case Expr.Selector x -> n = x.x;
        case Expr.Index x -> n = x.x;
        case Expr.TypeAssert x -> n = x.x;
        case Expr.TypeSwitchGuard x -> n = x.lhs != null ? x.lhs : x.x;
        case Expr.Binary x -> n = x.x;
        case Expr.Call x -> n = x.fun;
        case Expr.ListExpr x -> n = x.elems.getFirst();
        case Stmt.Send x -> n = x.chan;
        case Stmt.Assign x -> n = x.lhs;
        case Stmt.Range x -> n = x.lhs != null ? x.lhs : x.x;
        default -> {
          return n.pos;
        }
      }
    }
  }
}
