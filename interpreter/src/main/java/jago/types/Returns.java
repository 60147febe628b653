package jago.types;

import jago.ast.Expr;
import jago.ast.Stmt;
import java.util.List;

/** Which statements are terminating, as the spec defines it. */
final class Returns {
  private final Checker check;

  Returns(Checker check) {
    this.check = check;
  }

  /** Reports whether s, with that label ("" for none), is a terminating statement. */
  boolean isTerminating(Stmt s, String label) {
    return switch (s) {
      case Stmt.Labeled l -> isTerminating(l.stmt, l.label.name);
      case Stmt.ExprStmt e ->
          Operations.unparen(e.x) instanceof Expr.Call call
              && check.env.isPanic != null
              && check.env.isPanic.contains(call);
      case Stmt.Return _ -> true;
      case Stmt.BranchStmt b -> b.branch == Stmt.Branch.GOTO || b.branch == Stmt.Branch.FALLTHROUGH;
      case Stmt.Block b -> isTerminatingList(b.list);
      case Stmt.If i -> i.els != null && isTerminating(i.then, "") && isTerminating(i.els, "");
      case Stmt.Switch w -> isTerminatingSwitch(w, label);
      case Stmt.Select w ->
          w.body.stream()
              .allMatch(c -> isTerminatingList(c.body) && !hasBreak(c.body, label, true));
      case Stmt.For f ->
          !(f.init instanceof Stmt.Range) && f.cond == null && !hasBreak(f.body, label, true);
      default -> false;
    };
  }

  private boolean isTerminatingList(List<Stmt> list) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (!(list.get(i) instanceof Stmt.Empty)) {
        return isTerminating(list.get(i), "");
      }
    }
    return false;
  }

  private boolean isTerminatingSwitch(Stmt.Switch w, String label) {
    boolean hasDefault = false;
    for (Stmt.CaseClause c : w.body) {
      if (c.cases == null) {
        hasDefault = true;
      }
      if (!isTerminatingList(c.body) || hasBreak(c.body, label, true)) {
        return false;
      }
    }
    return hasDefault;
  }

  /**
   * Reports whether s contains a break that leaves the statement of that label or, where implicit
   * is set, a break without label that leaves the statement around s.
   */
  private static boolean hasBreak(Stmt s, String label, boolean implicit) {
    return switch (s) {
      case Stmt.Labeled l -> hasBreak(l.stmt, label, implicit);
      case Stmt.BranchStmt b when b.branch == Stmt.Branch.BREAK ->
          b.label == null ? implicit : b.label.name.equals(label);
      case Stmt.Block b -> hasBreak(b.list, label, implicit);
      case Stmt.If i ->
          hasBreak(i.then, label, implicit) || i.els != null && hasBreak(i.els, label, implicit);
      case Stmt.Switch w ->
          !label.isEmpty() && w.body.stream().anyMatch(c -> hasBreak(c.body, label, false));
      case Stmt.Select w ->
          !label.isEmpty() && w.body.stream().anyMatch(c -> hasBreak(c.body, label, false));
      case Stmt.For f -> !label.isEmpty() && hasBreak(f.body, label, false);
      default -> false;
    };
  }

  private static boolean hasBreak(List<Stmt> list, String label, boolean implicit) {
    return list.stream().anyMatch(s -> hasBreak(s, label, implicit));
  }
}
