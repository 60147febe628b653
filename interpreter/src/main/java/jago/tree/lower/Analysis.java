package jago.tree.lower;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Node;
import jago.ast.Operator;
import jago.ast.Stmt;
import jago.types.Alias;
import jago.types.Array;
import jago.types.Func;
import jago.types.Pointer;
import jago.types.Selection;
import jago.types.Signature;
import jago.types.Tuple;
import jago.types.Type;
import jago.types.Var;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Walks a function once before it is lowered and finds which variables cannot live in the frame.
 * Each local variable is declared before it is used, in the order of the source, so the first
 * mention of a variable tells the function that it belongs to.
 */
final class Analysis {
  private final IdentityHashMap<Var, FuncInfo> owners = new IdentityHashMap<>();
  private FuncInfo current;

  private Analysis(FuncInfo root) {
    current = root;
  }

  /** Analyses a declared function or method. */
  static FuncInfo of(Signature sig, Stmt.Block body) {
    Analysis a = new Analysis(root());
    a.parameters(sig);
    a.stmts(body.list);
    return a.current;
  }

  /** Analyses the initialiser of a variable of package level. */
  static FuncInfo of(List<Expr> initialisers) {
    Analysis a = new Analysis(root());
    initialisers.forEach(a::expr);
    return a.current;
  }

  private static FuncInfo root() {
    return new FuncInfo(null, "", identitySet(), identitySet(), identitySet());
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private void parameters(Signature sig) {
    if (sig.recv() != null) {
      owners.put(sig.recv(), current);
    }
    parameters(sig.params());
    parameters(sig.results());
  }

  private void parameters(Tuple vars) {
    for (Var v : vars.vars()) {
      owners.put(v, current);
    }
  }

  private void literal(Expr.FuncLit lit) {
    FuncInfo outer = current;
    int n = outer.literals.size() + 1;
    String suffix = (outer.outer == null ? ".func" : ".") + n;
    current = new FuncInfo(outer, suffix, outer.gotoTargets, outer.escaping, outer.assigned);
    outer.literals.put(lit, current);
    parameters((Signature) lit.type);
    stmts(lit.body.list);
    current = outer;
  }

  // Variables.

  private void use(Var v) {
    switch (v.kind()) {
      case PACKAGE, FIELD -> {
        return;
      }
      default -> {}
    }
    FuncInfo owner = owners.putIfAbsent(v, current);
    if (owner == null || owner == current) {
      return;
    }
    current.escaping.add(v);
    for (FuncInfo f = current; f != owner; f = f.outer) {
      if (f.captures.contains(v)) {
        break;
      }
      f.captures.add(v);
    }
  }

  /** Notes that the variable which e names or is a part of has its address taken. */
  private void addressed(Expr e) {
    Var v = root(e);
    if (v != null) {
      current.escaping.add(v);
    }
  }

  /** Returns the variable that e is, or a field or array element of; null where there is none. */
  static Var root(Expr e) {
    while (true) {
      switch (e) {
        case Expr.Paren p -> e = p.x;
        case Expr.Name n -> {
          return n.obj instanceof Var v ? v : null;
        }
        case Expr.Selector s when isFieldOfVariable(s) -> e = s.x;
        case Expr.Index x when isArray(x.x) -> e = x.x;
        default -> {
          return null;
        }
      }
    }
  }

  private static boolean isFieldOfVariable(Expr.Selector s) {
    return s.selection instanceof Selection sel
        && sel.kind() == Selection.Kind.FIELD_VAL
        && !sel.indirect()
        && !isPointer(s.x);
  }

  private static boolean isArray(Expr e) {
    return e.type instanceof Type t && t.underlying() instanceof Array;
  }

  private static boolean isPointer(Expr e) {
    return e.type instanceof Type t && t.underlying() instanceof Pointer;
  }

  private void assigned(Expr e) {
    switch (e) {
      case null -> {}
      case Expr.ListExpr l -> l.elems.forEach(this::assigned);
      default -> {
        Var v = root(e);
        if (v != null) {
          current.assigned.add(v);
        }
      }
    }
  }

  // Statements.

  private void stmts(List<Stmt> list) {
    list.forEach(this::stmt);
  }

  private void stmt(Stmt s) {
    switch (s) {
      case null -> {}
      case Stmt.Empty _ -> {}
      case Stmt.Labeled l -> stmt(l.stmt);
      case Stmt.Block b -> stmts(b.list);
      case Stmt.ExprStmt x -> expr(x.x);
      case Stmt.Send x -> {
        expr(x.chan);
        expr(x.value);
      }
      case Stmt.DeclStmt d -> d.decls.forEach(this::decl);
      case Stmt.Assign a -> assign(a);
      case Stmt.BranchStmt b -> {
        if (b.branch == Stmt.Branch.GOTO && b.target instanceof Stmt.Labeled l) {
          current.gotoTargets.add(l);
        }
      }
      case Stmt.CallStmt c -> {
        current.hasDefer |= !c.go;
        expr(c.call);
      }
      case Stmt.Return r -> expr(r.results);
      case Stmt.If i -> {
        stmt(i.init);
        expr(i.cond);
        stmt(i.then);
        stmt(i.els);
      }
      case Stmt.For f -> {
        stmt(f.init);
        expr(f.cond);
        stmt(f.post);
        stmt(f.body);
      }
      case Stmt.Range r -> {
        expr(r.x);
        expr(r.lhs);
        if (!r.def) {
          assigned(r.lhs);
        }
      }
      case Stmt.Switch w -> {
        stmt(w.init);
        expr(w.tag);
        w.body.forEach(this::clause);
      }
      case Stmt.Select w -> w.body.forEach(this::clause);
    }
  }

  private void clause(Node n) {
    switch (n) {
      case Stmt.CaseClause c -> {
        if (c.implicit instanceof Var v) {
          owners.put(v, current);
        }
        expr(c.cases);
        stmts(c.body);
      }
      case Stmt.CommClause c -> {
        stmt(c.comm);
        stmts(c.body);
      }
      default -> throw new IllegalStateException("clause " + n.getClass().getSimpleName());
    }
  }

  private void decl(Decl d) {
    if (d instanceof Decl.Var v) {
      expr(v.values);
      v.names.forEach(this::expr);
    }
  }

  private void assign(Stmt.Assign a) {
    expr(a.rhs);
    expr(a.lhs);
    if (a.op == Operator.DEF) {
      List<Expr> lhs = a.lhs instanceof Expr.ListExpr l ? l.elems : List.of(a.lhs);
      for (Expr x : lhs) {
        if (x instanceof Expr.Name n && n.obj instanceof Var v && v.pos() != n.pos) {
          current.assigned.add(v); // declared before
        }
      }
    } else {
      assigned(a.lhs);
    }
  }

  // Expressions.

  private void expr(Expr e) {
    switch (e) {
      case null -> {}
      case Expr.Name n -> {
        if (n.obj instanceof Var v) {
          use(v);
        }
      }
      case Expr.Paren p -> expr(p.x);
      case Expr.FuncLit f -> literal(f);
      case Expr.CompositeLit c -> c.elems.forEach(this::expr);
      case Expr.KeyValue kv -> {
        expr(kv.key);
        expr(kv.val);
      }
      case Expr.Selector s -> selector(s);
      case Expr.Index i -> {
        expr(i.x);
        if (i.index.kind != Expr.ExprKind.TYPE) {
          expr(i.index);
        }
      }
      case Expr.Slice s -> {
        if (isArray(s.x)) {
          addressed(s.x);
        }
        expr(s.x);
        expr(s.lo);
        expr(s.hi);
        expr(s.max);
      }
      case Expr.TypeAssert t -> expr(t.x);
      case Expr.TypeSwitchGuard g -> expr(g.x);
      case Expr.Unary u -> {
        if (u.op == Operator.AND) {
          addressed(u.x);
        }
        expr(u.x);
      }
      case Expr.Binary b -> {
        expr(b.x);
        expr(b.y);
      }
      case Expr.Call c -> {
        expr(c.fun);
        c.args.forEach(this::expr);
      }
      case Expr.ListExpr l -> l.elems.forEach(this::expr);
      default -> {} // literals and types
    }
  }

  private void selector(Expr.Selector s) {
    if (s.selection instanceof Selection sel
        && sel.kind() == Selection.Kind.METHOD_VAL
        && sel.obj() instanceof Func m
        && !sel.indirect()
        && !isPointer(s.x)
        && hasPointerReceiver(m)) {
      addressed(s.x);
    }
    expr(s.x);
  }

  /** Reports whether the receiver of a declared method is a pointer. */
  static boolean hasPointerReceiver(Func m) {
    Var recv = m.origin().signature().recv();
    return recv != null && Alias.unalias(recv.type()) instanceof Pointer;
  }
}
