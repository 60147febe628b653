package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParser.BlockContext;
import jago.grammar.GoParser.CaseClauseContext;
import jago.grammar.GoParser.CommClauseContext;
import jago.grammar.GoParser.ForHeaderContext;
import jago.grammar.GoParser.ForInitContext;
import jago.grammar.GoParser.ForStmtContext;
import jago.grammar.GoParser.FunctionBodyContext;
import jago.grammar.GoParser.HeaderContext;
import jago.grammar.GoParser.IfStmtContext;
import jago.grammar.GoParser.SelectStmtContext;
import jago.grammar.GoParser.SimpleStmtContext;
import jago.grammar.GoParser.StatementContext;
import jago.grammar.GoParser.StatementsContext;
import jago.grammar.GoParser.SwitchStmtContext;
import jago.grammar.GoToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Parse tree to AST: statements. Empty statements between others are left out. */
final class StmtBuilder {
  private final BuildContext context;
  private final AstBuilder builder;

  StmtBuilder(BuildContext context, AstBuilder builder) {
    this.context = context;
    this.builder = builder;
  }

  Stmt.Block body(FunctionBodyContext tree) {
    Stmt.Block body =
        new Stmt.Block(context.pos(tree.open), statements(tree.list), context.pos(tree.close));
    context.bodies().add(body);
    return body;
  }

  private Stmt.Block block(BlockContext tree) {
    return new Stmt.Block(context.pos(tree.open), statements(tree.list), context.pos(tree.close));
  }

  private List<Stmt> statements(StatementsContext tree) {
    List<Stmt> list = new ArrayList<>(tree.stmts.size());
    for (StatementContext s : tree.stmts) {
      list.add(statement(s));
    }
    return list;
  }

  private Stmt statement(StatementContext tree) {
    if (tree.simple != null) {
      return simple(tree.simple);
    } else if (tree.ifs != null) {
      return ifStmt(tree.ifs);
    } else if (tree.keyword != null) {
      return keyword(tree);
    } else if (tree.fors != null) {
      return forStmt(tree.fors);
    } else if (tree.decl != null) {
      List<Decl> decls = new ArrayList<>();
      builder.declaration(tree.decl, decls, false);
      return new Stmt.DeclStmt(context.start(tree), decls);
    } else if (tree.switchs != null) {
      return switchStmt(tree.switchs);
    } else if (tree.selects != null) {
      return selectStmt(tree.selects);
    } else if (tree.nested != null) {
      return block(tree.nested);
    }
    return labeled(tree);
  }

  private Stmt labeled(StatementContext tree) {
    Stmt stmt =
        tree.labeled != null
            ? statement(tree.labeled)
            : new Stmt.Empty(context.pos(context.tokens().after((GoToken) tree.colon)));
    return new Stmt.Labeled(context.pos(tree.colon), context.name(tree.label), stmt);
  }

  private Stmt keyword(StatementContext tree) {
    int pos = context.pos(tree.keyword);
    return switch (tree.keyword.getType()) {
      case GoParser.GO -> call(tree, true);
      case GoParser.DEFER -> call(tree, false);
      case GoParser.RETURN ->
          new Stmt.Return(pos, tree.results == null ? null : builder.exprs.list(tree.results));
      case GoParser.BREAK -> branch(pos, Stmt.Branch.BREAK, tree);
      case GoParser.CONTINUE -> branch(pos, Stmt.Branch.CONTINUE, tree);
      case GoParser.GOTO -> branch(pos, Stmt.Branch.GOTO, tree);
      case GoParser.FALLTHROUGH -> branch(pos, Stmt.Branch.FALLTHROUGH, tree);
      default -> throw new IllegalStateException("statement " + tree.keyword);
    };
  }

  private Stmt branch(int pos, Stmt.Branch branch, StatementContext tree) {
    return new Stmt.BranchStmt(pos, branch, tree.target == null ? null : context.name(tree.target));
  }

  private Stmt call(StatementContext tree, boolean go) {
    Expr call = builder.exprs.unary(tree.call);
    if (call instanceof Expr.Paren) {
      String keyword = go ? "go" : "defer";
      context.plain(call.pos, "expression in " + keyword + " must not be parenthesized");
      call = ExprBuilder.unparen(call);
    }
    return new Stmt.CallStmt(context.pos(tree.keyword), go, call);
  }

  // ---- Simple statements

  private Stmt simple(SimpleStmtContext tree) {
    Expr lhs = builder.exprs.list(tree.lhs);
    if (tree.op == null) {
      // Several expressions alone are a syntax error.
      Expr x = lhs instanceof Expr.ListExpr list ? list.elems.getFirst() : lhs;
      return new Stmt.ExprStmt(x.pos, x);
    }
    Expr rhs = null;
    if (tree.rhs != null) {
      rhs = builder.exprs.list(tree.rhs);
    } else if (tree.value != null) {
      rhs = builder.exprs.expr(tree.value);
    }
    return operation(tree.op, lhs, rhs);
  }

  private Stmt operation(Token op, Expr lhs, Expr rhs) {
    int pos = context.pos(op);
    String text = op.getText();
    return switch (op.getType()) {
      case GoParser.ASSIGN -> new Stmt.Assign(pos, null, lhs, rhs);
      case GoParser.DEFINE -> new Stmt.Assign(pos, Operator.DEF, lhs, rhs);
      case GoParser.SEND -> new Stmt.Send(pos, lhs, rhs);
      case GoParser.ASSIGN_OP -> {
        String operator = text.substring(0, text.length() - 1);
        yield new Stmt.Assign(pos, ExprBuilder.binaryOperator(operator), lhs, rhs);
      }
      case GoParser.INC_OP ->
          new Stmt.Assign(pos, text.equals("++") ? Operator.ADD : Operator.SUB, lhs, null);
      default -> throw new IllegalStateException("simple statement " + op);
    };
  }

  private Stmt forInit(ForInitContext tree) {
    Expr lhs = tree.lhs == null ? null : builder.exprs.list(tree.lhs);
    if (tree.range != null) {
      boolean define = tree.op != null && tree.op.getType() == GoParser.DEFINE;
      return new Stmt.Range(context.pos(tree.range), lhs, define, builder.exprs.expr(tree.x));
    } else if (tree.op == null) {
      Expr x = lhs instanceof Expr.ListExpr list ? list.elems.getFirst() : lhs;
      return new Stmt.ExprStmt(x.pos, x);
    }
    Expr rhs = null;
    if (tree.rhs != null) {
      rhs = builder.exprs.list(tree.rhs);
    } else if (tree.value != null) {
      rhs = builder.exprs.expr(tree.value);
    }
    return operation(tree.op, lhs, rhs);
  }

  // ---- Control clauses

  private Stmt.If ifStmt(IfStmtContext tree) {
    HeaderContext h = tree.head;
    Stmt init = h.init == null ? null : simple(h.init);
    Stmt cond = init;
    if (h.semi != null) {
      cond = h.cond == null ? null : simple(h.cond);
    } else if (h.cut) {
      cond = null;
    } else {
      init = null;
    }
    Expr x =
        cond != null
            ? value(cond, context.after(h))
            : h.cut ? new Expr.Bad(context.start(h)) : missingCondition(tree);
    Stmt els = null;
    if (tree.elseIf != null) {
      els = ifStmt(tree.elseIf);
    } else if (tree.elseBlock != null) {
      els = block(tree.elseBlock);
    }
    return new Stmt.If(context.start(tree), init, x, block(tree.then), els);
  }

  private Expr missingCondition(IfStmtContext tree) {
    Token semi = tree.head.semi;
    int at = context.pos(semi != null ? semi : tree.then.open);
    if (semi != null && !semi.getText().equals("semicolon")) {
      context.syntax(at, "unexpected " + semi.getText() + ", expected { after if clause");
    } else {
      context.syntax(at, "missing condition in if statement");
    }
    return new Expr.Bad(at);
  }

  /** Returns the expression that a statement in the place of a condition must be. */
  private Expr value(Stmt s, Token seen) {
    if (s == null) {
      return null;
    } else if (s instanceof Stmt.ExprStmt e) {
      return e.x;
    }
    context.syntax(s.pos, "cannot use " + StmtStrings.asValue(s) + " as value", seen);
    return new Expr.Bad(s.pos);
  }

  private Stmt switchStmt(SwitchStmtContext tree) {
    HeaderContext h = tree.head;
    Stmt init = h.init == null ? null : simple(h.init);
    Stmt tag = init;
    if (h.semi != null) {
      tag = h.cond == null ? null : simple(h.cond);
    } else if (h.cut) {
      tag = null;
    } else {
      init = null;
    }
    List<Stmt.CaseClause> body = new ArrayList<>(tree.clauses.size());
    for (CaseClauseContext c : tree.clauses) {
      Expr cases = c.exprs == null ? null : builder.exprs.list(c.exprs);
      body.add(
          new Stmt.CaseClause(context.start(c), cases, statements(c.body), context.pos(c.colon)));
    }
    return new Stmt.Switch(
        context.start(tree),
        init,
        value(guard(tag), context.after(h)),
        body,
        context.pos(tree.close));
  }

  /** Takes x := y.(type) for the guard of a type switch. */
  private static Stmt guard(Stmt s) {
    if (s instanceof Stmt.Assign a
        && a.op == Operator.DEF
        && a.lhs instanceof Expr.Name name
        && a.rhs instanceof Expr.TypeSwitchGuard g) {
      return new Stmt.ExprStmt(g.pos, new Expr.TypeSwitchGuard(g.pos, name, g.x));
    }
    return s;
  }

  private Stmt selectStmt(SelectStmtContext tree) {
    List<Stmt.CommClause> body = new ArrayList<>(tree.clauses.size());
    for (CommClauseContext c : tree.clauses) {
      Stmt comm = c.comm == null ? null : simple(c.comm);
      body.add(
          new Stmt.CommClause(context.start(c), comm, statements(c.body), context.pos(c.colon)));
    }
    return new Stmt.Select(context.start(tree), body, context.pos(tree.close));
  }

  private Stmt forStmt(ForStmtContext tree) {
    ForHeaderContext h = tree.head;
    Stmt init = h.init == null ? null : forInit(h.init);
    Stmt cond = null;
    Stmt post = null;
    if (h.semi != null) {
      cond = h.cond == null ? null : simple(h.cond);
      post = h.post == null ? null : simple(h.post);
      if (post instanceof Stmt.Assign a && a.op == Operator.DEF) {
        context.syntax(a.pos, "cannot declare in post statement of for loop", h.stop);
      }
    } else if (!h.cut && !(init instanceof Stmt.Range)) {
      cond = init;
      init = null;
    }
    return new Stmt.For(
        context.start(tree), init, value(cond, context.after(h)), post, block(tree.body));
  }
}
