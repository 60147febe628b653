package jago.ast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the labels and branch statements of one function body, and sets the target of each branch
 * statement. Function literals in the body are bodies of their own.
 */
final class Branches {
  private final BuildContext context;
  private final Stmt.Block body;

  /** Every label of the body, wherever it stands. */
  private final Map<String, Label> labels = new LinkedHashMap<>();

  private Branches(BuildContext context, Stmt.Block body) {
    this.context = context;
    this.body = body;
  }

  /** Checks body, in which there are no other errors. */
  static void check(BuildContext context, Stmt.Block body) {
    new Branches(context, body).run();
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
  private static final class Label {
    final Block block;
    final Stmt.Labeled stmt;
    boolean used;

    Label(Block block, Stmt.Labeled stmt) {
      this.block = block;
      this.stmt = stmt;
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

  private void run() {
    Targets none = new Targets(null, null, -1);
    for (Stmt.BranchStmt jump : list(null, none, null, body.pos, body.list)) {
      String name = jump.label.name;
      Label label = labels.get(name);
      if (label != null) {
        label.used = true;
        error(
            jump.label,
            "JumpIntoBlock",
            "goto " + name + " jumps into block starting at " + context.place(label.block.start));
      } else {
        error(jump.label, "UndeclaredLabel", "label " + name + " not defined");
      }
    }
    for (Label label : labels.values()) {
      if (!label.used) {
        error(
            label.stmt.label,
            "UnusedLabel",
            "label " + label.stmt.label.name + " defined and not used");
      }
    }
  }

  private void error(Node at, String code, String text) {
    context.plain(at.pos, text, code, body.rbrace);
  }

  /** Checks one statement list and returns the goto statements that found no label in it. */
  private List<Stmt.BranchStmt> list(
      Block parent, Targets targets, Stmt.Labeled lstmt, int start, List<Stmt> list) {
    ListPass pass = new ListPass(new Block(parent, start, lstmt), targets);
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

  /** Returns the label of that name, which is used by that; null: not declared so far. */
  private Label use(Expr.Name name) {
    Label label = labels.get(name.name);
    if (label != null) {
      label.used = true;
    }
    return label;
  }

  /** The pass over one statement list; nested lists get their own. */
  private final class ListPass {
    private final Block block;
    private final Targets targets;

    /** goto statements whose label was not seen yet. */
    private List<Stmt.BranchStmt> fwdJumps = new ArrayList<>();

    /** Those of fwdJumps that stand before the last variable declaration. */
    private List<Stmt.BranchStmt> badJumps = List.of();

    private int varPos;
    private Expr varName;

    ListPass(Block block, Targets targets) {
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

    private void inner(Targets targets, Stmt.Labeled lstmt, int start, List<Stmt> stmts) {
      fwdJumps.addAll(list(block, targets, lstmt, start, stmts));
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
      resolveForward(s, declare(s));
      stmt(s, s.stmt, last);
    }

    private Label declare(Stmt.Labeled s) {
      String name = s.label.name;
      Label alt = labels.get(name);
      if (alt != null) {
        error(
            s.label,
            "DuplicateLabel",
            "label " + name + " already defined at " + context.place(alt.stmt.label.pos));
        return alt;
      }
      Label label = new Label(block, s);
      labels.put(name, label);
      return label;
    }

    /** Takes the forward jumps that s answers out of fwdJumps. */
    private void resolveForward(Stmt.Labeled s, Label label) {
      String name = s.label.name;
      List<Stmt.BranchStmt> open = new ArrayList<>();
      for (Stmt.BranchStmt jump : fwdJumps) {
        if (!jump.label.name.equals(name)) {
          open.add(jump);
          continue;
        }
        jump.target = s;
        label.used = true;
        if (badJumps.contains(jump)) {
          error(
              jump.label,
              "JumpOverDecl",
              "goto "
                  + name
                  + " jumps over declaration of "
                  + ExprStrings.exprString(varName)
                  + " at "
                  + context.place(varPos));
        }
      }
      fwdJumps = open;
    }

    private void unlabeledBranch(Stmt.BranchStmt s, boolean last) {
      switch (s.branch) {
        case BREAK -> {
          s.target = targets.breaks;
          if (s.target == null) {
            error(s, "MisplacedBreak", "break is not in a loop, switch, or select");
          }
        }
        case CONTINUE -> {
          s.target = targets.continues;
          if (s.target == null) {
            error(s, "MisplacedContinue", "continue is not in a loop");
          }
        }
        case FALLTHROUGH -> {
          String message = misplacedFallthrough(last);
          if (message != null) {
            error(s, "MisplacedFallthrough", message);
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
      Label label = use(s.label);
      if (label != null) {
        for (Block b = block; b != null; b = b.parent) {
          if (b == label.block) {
            s.target = label.stmt;
            return;
          }
        }
      }
      fwdJumps.add(s); // the label may follow
    }

    private void leave(Stmt.BranchStmt s, String keyword) {
      Label label = use(s.label);
      if (label == null) {
        error(s.label, "UndeclaredLabel", keyword + " label not defined: " + s.label.name);
        return;
      }
      for (Block b = block; b != null; b = b.parent) {
        if (b.lstmt == label.stmt) {
          s.target = left(s.branch, label.stmt.stmt);
        }
      }
      if (s.target == null) {
        error(s.label, "MisplacedLabel", "invalid " + keyword + " label " + s.label.name);
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
