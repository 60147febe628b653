package jago.ast;

/**
 * A piece of Go syntax. {@link #pos} is where gc's own syntax package puts the node: the operator
 * of a binary operation, the point or bracket of selectors, indices and calls, the keyword of a
 * statement, the operator of an assignment. {@link Positions#start} gives the leftmost position.
 */
public abstract sealed class Node
    permits Expr, Stmt, Decl, SourceFile, Field, Stmt.CaseClause, Stmt.CommClause {
  /** A position of the program's {@link FileSet}; 0 means none. */
  public final int pos;

  protected Node(int pos) {
    this.pos = pos;
  }
}
