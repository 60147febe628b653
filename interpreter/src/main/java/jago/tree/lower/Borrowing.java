package jago.tree.lower;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Stmt;
import jago.types.Builtin;
import jago.types.Func;
import jago.types.Var;
import java.util.List;

/**
 * Finds the functions to which structs and arrays can be passed without a copy: those that change
 * nothing but their own plain variables and call nothing, so that no one can tell. Such a function
 * must still copy a parameter that it returns.
 */
final class Borrowing {
  private final FuncInfo info;

  private Borrowing(FuncInfo info) {
    this.info = info;
  }

  /** Reports whether f, whose body has been checked, can borrow its parameters. */
  static boolean borrows(Func f) {
    Decl.Func d = f.decl();
    if (d == null || !d.hasBody()) {
      return false;
    }
    Borrowing b = new Borrowing(Analysis.of(f.signature(), d.body()));
    return b.isKept(f.signature().recv())
        && f.signature().params().vars().stream().allMatch(b::isKept)
        && b.stmts(d.body().list);
  }

  /** Reports whether a parameter always has the value that was passed. */
  private boolean isKept(Var v) {
    return v == null || !info.escaping.contains(v) && !info.assigned.contains(v);
  }

  private boolean stmts(List<Stmt> list) {
    return list.stream().allMatch(this::stmt);
  }

  private boolean stmt(Stmt s) {
    return switch (s) {
      case null -> true;
      case Stmt.Empty _, Stmt.BranchStmt _ -> true;
      case Stmt.Block b -> stmts(b.list);
      case Stmt.Return r -> expr(r.results);
      case Stmt.If i -> stmt(i.init) && expr(i.cond) && stmt(i.then) && stmt(i.els);
      case Stmt.For f ->
          !(f.init instanceof Stmt.Range)
              && stmt(f.init)
              && expr(f.cond)
              && stmt(f.post)
              && stmt(f.body);
      case Stmt.Assign a ->
          expr(a.rhs) && Assignments.list(a.lhs).stream().allMatch(this::isOwnVariable);
      default -> false;
    };
  }

  private boolean isOwnVariable(Expr e) {
    return Exprs.unparen(e) instanceof Expr.Name n
        && (n.name.equals("_")
            || n.obj instanceof Var v
                && v.kind() != Var.Kind.PACKAGE
                && !info.escaping.contains(v));
  }

  private boolean expr(Expr e) {
    return switch (e) {
      case null -> true;
      case Expr.Name _, Expr.BasicLit _ -> true;
      case Expr.Paren p -> expr(p.x);
      case Expr.ListExpr l -> l.elems.stream().allMatch(this::expr);
      case Expr.Selector s -> expr(s.x);
      case Expr.Index i -> expr(i.x) && expr(i.index);
      case Expr.Unary u -> u.op != Operator.AND && u.op != Operator.RECV && expr(u.x);
      case Expr.Binary b -> expr(b.x) && expr(b.y);
      case Expr.CompositeLit c -> c.elems.stream().allMatch(this::expr);
      case Expr.KeyValue kv -> expr(kv.key) && expr(kv.val);
      case Expr.Call c -> c.value != null || isHarmless(c) && c.args.stream().allMatch(this::expr);
      default -> e.kind == Expr.ExprKind.TYPE;
    };
  }

  /** Reports whether c is a conversion or a builtin that only looks at its operands. */
  private boolean isHarmless(Expr.Call c) {
    if (Exprs.unparen(c.fun).kind == Expr.ExprKind.TYPE) {
      return true;
    }
    Builtin b = Calls.builtin(c);
    return b != null
        && switch (b.builtinId()) {
          case LEN, CAP, MIN, MAX, REAL, IMAG, COMPLEX -> true;
          default -> false;
        };
  }
}
