package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Stmt;
import jago.types.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What must be known of a function declaration or literal before its body is lowered. */
final class FuncInfo {
  /** The function around a literal; null for a declaration. */
  final FuncInfo outer;

  /** What the name of a literal adds to that of the function around it. */
  final String suffix;

  /** The variables of functions around this one that it, or a literal in it, uses. */
  final List<Var> captures = new ArrayList<>();

  /** The literals directly in this function. */
  final IdentityHashMap<Expr.FuncLit, FuncInfo> literals = new IdentityHashMap<>();

  /** The labels in this function that goto statements go to. */
  final Set<Stmt.Labeled> gotoTargets;

  /**
   * The variables, of this function and of those in it, that are captured by a literal or whose
   * address is taken; shared by a declaration and all literals in it.
   */
  final Set<Var> escaping;

  /** The variables that are assigned to after their declaration; shared as escaping is. */
  final Set<Var> assigned;

  boolean hasDefer;

  FuncInfo(
      FuncInfo outer,
      String suffix,
      Set<Stmt.Labeled> gotoTargets,
      Set<Var> escaping,
      Set<Var> assigned) {
    this.outer = outer;
    this.suffix = suffix;
    this.gotoTargets = gotoTargets;
    this.escaping = escaping;
    this.assigned = assigned;
  }
}
