package jago.ast;

import java.util.List;

/** A statement. */
public abstract sealed class Stmt extends Node {
  Stmt(int pos) {
    super(pos);
  }

  public static final class Empty extends Stmt {
    public Empty(int pos) {
      super(pos);
    }
  }

  /** Label: Stmt */
  public static final class Labeled extends Stmt {
    public final Expr.Name label;
    public final Stmt stmt;

    public Labeled(int pos, Expr.Name label, Stmt stmt) {
      super(pos);
      this.label = label;
      this.stmt = stmt;
    }
  }

  /** { List } */
  public static final class Block extends Stmt {
    public final List<Stmt> list;
    public final int rbrace;

    public Block(int pos, List<Stmt> list, int rbrace) {
      super(pos);
      this.list = List.copyOf(list);
      this.rbrace = rbrace;
    }
  }

  /** X */
  public static final class ExprStmt extends Stmt {
    public final Expr x;

    public ExprStmt(int pos, Expr x) {
      super(pos);
      this.x = x;
    }
  }

  /** Chan <- Value */
  public static final class Send extends Stmt {
    public final Expr chan;
    public final Expr value;

    public Send(int pos, Expr chan, Expr value) {
      super(pos);
      this.chan = chan;
      this.value = value;
    }
  }

  /** A declaration in a function. */
  public static final class DeclStmt extends Stmt {
    public final List<Decl> decls;

    public DeclStmt(int pos, List<Decl> decls) {
      super(pos);
      this.decls = List.copyOf(decls);
    }
  }

  /** Lhs = Rhs; Lhs := Rhs (op DEF); Lhs Op= Rhs; Lhs++ and Lhs-- (rhs null, op ADD or SUB). */
  public static final class Assign extends Stmt {
    public final Operator op; // null: plain =
    public final Expr lhs; // ListExpr for several
    public final Expr rhs; // ListExpr for several; null for ++ and --

    public Assign(int pos, Operator op, Expr lhs, Expr rhs) {
      super(pos);
      this.op = op;
      this.lhs = lhs;
      this.rhs = rhs;
    }
  }

  public enum Branch {
    BREAK,
    CONTINUE,
    FALLTHROUGH,
    GOTO
  }

  /** break, continue, fallthrough, goto, with or without label. */
  public static final class BranchStmt extends Stmt {
    public final Branch branch;
    public final Expr.Name label; // null: none

    /**
     * Set by the parser: the enclosing For, Switch or Select that break and continue leave, or the
     * Labeled that goto enters.
     */
    public Stmt target;

    public BranchStmt(int pos, Branch branch, Expr.Name label) {
      super(pos);
      this.branch = branch;
      this.label = label;
    }
  }

  /** go Call; defer Call */
  public static final class CallStmt extends Stmt {
    /** A go statement, not a defer statement. */
    public final boolean go;

    /** Not always a Call: the checker reports what else stands there. */
    public final Expr call;

    public CallStmt(int pos, boolean go, Expr call) {
      super(pos);
      this.go = go;
      this.call = call;
    }
  }

  /** return Results */
  public static final class Return extends Stmt {
    public final Expr results; // null: none; ListExpr for several

    public Return(int pos, Expr results) {
      super(pos);
      this.results = results;
    }
  }

  /** if Init; Cond Then else Else */
  public static final class If extends Stmt {
    public final Stmt init; // null: none
    public final Expr cond;
    public final Block then;
    public final Stmt els; // null, If or Block

    public If(int pos, Stmt init, Expr cond, Block then, Stmt els) {
      super(pos);
      this.init = init;
      this.cond = cond;
      this.then = then;
      this.els = els;
    }
  }

  /** for Init; Cond; Post Body. A range clause stands in init. */
  public static final class For extends Stmt {
    public final Stmt init; // null, a simple statement, or a Range
    public final Expr cond; // null: none
    public final Stmt post; // null: none
    public final Block body;

    public For(int pos, Stmt init, Expr cond, Stmt post, Block body) {
      super(pos);
      this.init = init;
      this.cond = cond;
      this.post = post;
      this.body = body;
    }
  }

  /** range X; Lhs = range X; Lhs := range X. Only as init of a {@link For}. */
  public static final class Range extends Stmt {
    public final Expr lhs; // null: none
    public final boolean def; // :=
    public final Expr x;

    public Range(int pos, Expr lhs, boolean def, Expr x) {
      super(pos);
      this.lhs = lhs;
      this.def = def;
      this.x = x;
    }
  }

  /** switch Init; Tag { Body }. A type switch has a TypeSwitchGuard as tag. */
  public static final class Switch extends Stmt {
    public final Stmt init; // null: none
    public final Expr tag; // null: none
    public final List<CaseClause> body;
    public final int rbrace;

    public Switch(int pos, Stmt init, Expr tag, List<CaseClause> body, int rbrace) {
      super(pos);
      this.init = init;
      this.tag = tag;
      this.body = List.copyOf(body);
      this.rbrace = rbrace;
    }
  }

  /** select { Body } */
  public static final class Select extends Stmt {
    public final List<CommClause> body;
    public final int rbrace;

    public Select(int pos, List<CommClause> body, int rbrace) {
      super(pos);
      this.body = List.copyOf(body);
      this.rbrace = rbrace;
    }
  }

  /** case Cases: Body; default: Body */
  public static final class CaseClause extends Node {
    public final Expr cases; // null: default; ListExpr for several
    public final List<Stmt> body;
    public final int colon;

    /** Set by the checker: the variable that a type switch with Lhs declares in this clause. */
    public Expr.ObjRef implicit;

    public CaseClause(int pos, Expr cases, List<Stmt> body, int colon) {
      super(pos);
      this.cases = cases;
      this.body = List.copyOf(body);
      this.colon = colon;
    }
  }

  /** case Comm: Body; default: Body */
  public static final class CommClause extends Node {
    public final Stmt comm; // Send, ExprStmt or Assign with a receive; null: default
    public final List<Stmt> body;
    public final int colon;

    public CommClause(int pos, Stmt comm, List<Stmt> body, int colon) {
      super(pos);
      this.comm = comm;
      this.body = List.copyOf(body);
      this.colon = colon;
    }
  }
}
