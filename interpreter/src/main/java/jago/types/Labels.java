package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Inspect;
import jago.ast.Node;
import jago.ast.Operator;
import jago.ast.SourceFile;
import jago.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The use of labels and of branch statements in function bodies; sets the target of each branch
 * statement. Needs no types, and runs over whole files before anything else, as gc reports these
 * errors while it parses.
 */
final class Labels {
  private final Checker check;

  Labels(Checker check) {
    this.check = check;
  }

  /** Checks the function bodies of file, except those that are checked later than the rest. */
  void labels(SourceFile file) {
    for (Decl d : file.decls) {
      if (!(d instanceof Decl.Func && check.config.lazyBodies())) {
        labels(d);
      }
    }
  }

  /** Checks all function bodies of d, inner ones first. */
  void labels(Decl d) {
    Inspect.inspect(
        d,
        _ -> true,
        n -> {
          Stmt.Block body = body(n);
          if (body != null) {
            new Body(check).run(body);
          }
        });
  }

  private static Stmt.Block body(Node n) {
    return switch (n) {
      case Decl.Func f -> f.body;
      case Expr.FuncLit f -> f.body;
      default -> null;
    };
  }

  /** A statement list. */
  private static final class Block {
    final Block parent;
    final int start;

    /** The labelled statement that this list is the body of; null: none. */
    final Stmt.Labeled lstmt;

    Block(Block parent, int start, Stmt.Labeled lstmt) {
      this.parent = parent;
      this.start = start;
      this.lstmt = lstmt;
    }
  }

  /** A label and the block that declares it. */
  private static final class Declared {
    final Block block;
    final Stmt.Labeled stmt;
    final Label label;

    Declared(Block block, Stmt.Labeled stmt, Label label) {
      this.block = block;
      this.stmt = stmt;
      this.label = label;
    }
  }

  /**
   * What branch statements without label refer to.
   *
   * @param breaks the innermost For, Switch or Select; null: none
   * @param continues the innermost For; null: none
   * @param caseIndex the index of the clause whose list this is; -1 in any other list
   */
  private record Targets(Stmt breaks, Stmt.For continues, int caseIndex) {
    Targets nested() {
      return new Targets(breaks, continues, -1);
    }
  }

  /** The pass over one body. */
  private static final class Body {
    private final Checker check;

    /** Every label of the body, wherever it stands. */
    private final Map<String, Declared> labels = new LinkedHashMap<>();

    Body(Checker check) {
      this.check = check;
    }

    void run(Stmt.Block body) {
      Targets none = new Targets(null, null, -1);
      for (Stmt.BranchStmt jump : list(null, none, null, body.pos, body.list)) {
        String name = jump.label.name;
        Declared d = labels.get(name);
        if (d != null) {
          d.label.used = true;
          check.errors.errorf(
              jump.label,
              ErrorCode.JUMP_INTO_BLOCK,
              "goto %s jumps into block starting at %s",
              name,
              check.fset.position(d.block.start));
        } else {
          check.errors.errorf(jump.label, ErrorCode.UNDECLARED_LABEL, "label %s not defined", name);
        }
      }
      for (Declared d : labels.values()) {
        if (!d.label.used) {
          check.errors.softErrorf(
              d.stmt.label,
              ErrorCode.UNUSED_LABEL,
              "label %s defined and not used",
              d.label.name());
        }
      }
    }

    /** Checks one statement list and returns the goto statements that found no label in it. */
    private List<Stmt.BranchStmt> list(
        Block parent, Targets targets, Stmt.Labeled lstmt, int start, List<Stmt> list) {
      ListPass pass = new ListPass(this, new Block(parent, start, lstmt), targets);
      List<Stmt> stmts = trimTrailingEmptyStmts(list);
      for (int i = 0; i < stmts.size(); i++) {
        pass.stmt(null, stmts.get(i), i + 1 == stmts.size());
      }
      return pass.fwdJumps;
    }

    /** Empty statements after a fallthrough do not count. */
    private static List<Stmt> trimTrailingEmptyStmts(List<Stmt> list) {
      int n = list.size();
      while (n > 0 && list.get(n - 1) instanceof Stmt.Empty) {
        n--;
      }
      return list.subList(0, n);
    }

    /** Returns the label of that name, which the statement uses; null: not declared so far. */
    private Declared use(Expr.Name name) {
      Declared d = labels.get(name.name);
      if (d != null) {
        d.label.used = true;
        check.recording.recordUse(name, d.label);
      }
      return d;
    }
  }

  /** The pass over one statement list; nested lists get their own. */
  private static final class ListPass {
    private final Body body;
    private final Checker check;
    private final Block block;
    private final Targets targets;

    /** goto statements whose label was not seen yet. */
    private List<Stmt.BranchStmt> fwdJumps = new ArrayList<>();

    /** Those of fwdJumps that stand before the last variable declaration. */
    private List<Stmt.BranchStmt> badJumps = List.of();

    private int varPos;
    private Expr varName;

    ListPass(Body body, Block block, Targets targets) {
      this.body = body;
      this.check = body.check;
      this.block = block;
      this.targets = targets;
    }

    /** Checks s, to which the label lstmt belongs, if any; last in its list or not. */
    void stmt(Stmt.Labeled lstmt, Stmt s, boolean last) {
      switch (s) {
        case Stmt.DeclStmt d -> declStmt(d);
        case Stmt.Assign a when a.op == Operator.DEF -> varDecl(a.pos, a.lhs);
        case Stmt.Labeled l -> labeled(lstmt, l, last);
        case Stmt.BranchStmt b when b.label == null -> unlabeledBranch(b, last);
        case Stmt.BranchStmt b -> labeledBranch(b);
        case Stmt.Block b -> inner(targets.nested(), lstmt, b.pos, b.list);
        case Stmt.If i -> {
          inner(targets.nested(), lstmt, i.then.pos, i.then.list);
          if (i.els != null) {
            inner(targets.nested(), lstmt, i.els.pos, List.of(i.els));
          }
        }
        case Stmt.For f -> inner(new Targets(f, f, -1), lstmt, f.body.pos, f.body.list);
        case Stmt.Switch w -> {
          for (int i = 0; i < w.body.size(); i++) {
            Stmt.CaseClause c = w.body.get(i);
            inner(new Targets(w, targets.continues, i), lstmt, c.pos, c.body);
          }
        }
        case Stmt.Select w -> {
          for (Stmt.CommClause c : w.body) {
            inner(new Targets(w, targets.continues, -1), lstmt, c.pos, c.body);
          }
        }
        default -> {}
      }
    }

    private void inner(Targets targets, Stmt.Labeled lstmt, int start, List<Stmt> list) {
      fwdJumps.addAll(body.list(block, targets, lstmt, start, list));
    }

    private void declStmt(Stmt.DeclStmt s) {
      for (Decl d : s.decls) {
        if (d instanceof Decl.Var v) {
          varDecl(v.pos, v.names.getFirst());
          return;
        }
      }
    }

    /** The jumps seen so far may not go past this declaration in this list. */
    private void varDecl(int pos, Expr name) {
      varPos = pos;
      varName = name;
      badJumps = List.copyOf(fwdJumps);
    }

    private void labeled(Stmt.Labeled outer, Stmt.Labeled s, boolean last) {
      if (s.label.name.equals("_")) {
        stmt(outer, s.stmt, last);
        return;
      }
      Declared d = declare(s);
      resolveForward(s, d);
      stmt(s, s.stmt, last);
    }

    private Declared declare(Stmt.Labeled s) {
      String name = s.label.name;
      Declared alt = body.labels.get(name);
      if (alt != null) {
        check.errors.softErrorf(
            s.label,
            ErrorCode.DUPLICATE_LABEL,
            "label %s already defined at %s",
            name,
            check.fset.position(alt.stmt.label.pos));
        return alt;
      }
      Declared d = new Declared(block, s, new Label(s.label.pos, check.pkg, name));
      body.labels.put(name, d);
      check.recording.recordDef(s.label, d.label);
      return d;
    }

    /** Takes the forward jumps that s answers out of fwdJumps. */
    private void resolveForward(Stmt.Labeled s, Declared d) {
      List<Stmt.BranchStmt> open = new ArrayList<>();
      for (Stmt.BranchStmt jump : fwdJumps) {
        if (!jump.label.name.equals(s.label.name)) {
          open.add(jump);
          continue;
        }
        jump.target = s;
        d.label.used = true;
        check.recording.recordUse(jump.label, d.label);
        if (badJumps.contains(jump)) {
          check.errors.softErrorf(
              jump.label,
              ErrorCode.JUMP_OVER_DECL,
              "goto %s jumps over declaration of %s at %s",
              s.label.name,
              varName,
              check.fset.position(varPos));
        }
      }
      fwdJumps = open;
    }

    private void unlabeledBranch(Stmt.BranchStmt s, boolean last) {
      switch (s.branch) {
        case BREAK -> {
          s.target = targets.breaks;
          if (s.target == null) {
            check.errors.error(
                s, ErrorCode.MISPLACED_BREAK, "break is not in a loop, switch, or select");
          }
        }
        case CONTINUE -> {
          s.target = targets.continues;
          if (s.target == null) {
            check.errors.error(s, ErrorCode.MISPLACED_CONTINUE, "continue is not in a loop");
          }
        }
        case FALLTHROUGH -> {
          String message = misplacedFallthrough(last);
          if (message != null) {
            check.errors.error(s, ErrorCode.MISPLACED_FALLTHROUGH, message);
          }
        }
        case GOTO -> throw new IllegalStateException("goto without label");
      }
    }

    /** Returns why a fallthrough may not stand here; null: it may. */
    private String misplacedFallthrough(boolean last) {
      if (targets.breaks instanceof Stmt.Switch w) {
        if (w.tag instanceof Expr.TypeSwitchGuard) {
          return "cannot fallthrough in type switch";
        }
        if (targets.caseIndex >= 0 && last) {
          return targets.caseIndex + 1 == w.body.size()
              ? "cannot fallthrough final case in switch"
              : null;
        }
      }
      return "fallthrough statement out of place";
    }

    private void labeledBranch(Stmt.BranchStmt s) {
      switch (s.branch) {
        case BREAK -> leave(s, "break");
        case CONTINUE -> leave(s, "continue");
        case GOTO -> goTo(s);
        case FALLTHROUGH -> throw new IllegalStateException("fallthrough with label");
      }
    }

    private void goTo(Stmt.BranchStmt s) {
      Declared d = body.use(s.label);
      if (d != null) {
        for (Block b = block; b != null; b = b.parent) {
          if (b == d.block) {
            s.target = d.stmt;
            return;
          }
        }
      }
      fwdJumps.add(s); // the label may follow
    }

    private void leave(Stmt.BranchStmt s, String keyword) {
      Declared d = body.use(s.label);
      if (d == null) {
        check.errors.errorf(
            s.label, ErrorCode.MISPLACED_LABEL, "%s label not defined: %s", keyword, s.label.name);
        return;
      }
      for (Block b = block; b != null; b = b.parent) {
        if (b.lstmt == d.stmt) {
          s.target = left(s.branch, d.stmt.stmt);
        }
      }
      if (s.target == null) {
        check.errors.errorf(
            s.label, ErrorCode.MISPLACED_LABEL, "invalid %s label %s", keyword, s.label.name);
      }
    }

    /** Returns t if the branch statement may leave it, else null. */
    private static Stmt left(Stmt.Branch branch, Stmt t) {
      return switch (t) {
        case Stmt.For f -> f;
        case Stmt.Switch w when branch == Stmt.Branch.BREAK -> w;
        case Stmt.Select w when branch == Stmt.Branch.BREAK -> w;
        default -> null;
      };
    }
  }
}
