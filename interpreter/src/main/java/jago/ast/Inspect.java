package jago.ast;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Visits all nodes of a tree in source order. */
public final class Inspect {
  private Inspect() {}

  /** Calls enter for root and, where it returns true, goes on with what the node holds. */
  public static void inspect(Node root, Predicate<Node> enter) {
    if (enter.test(root)) {
      children(root, n -> inspect(n, enter));
    }
  }

  /** Calls f for each node that n holds directly. */
  public static void children(Node n, Consumer<Node> f) {
    switch (n) {
      case SourceFile x -> {
        f.accept(x.pkgName);
        list(x.decls, f);
      }
      case Decl x -> decl(x, f);
      case Stmt x -> stmt(x, f);
      case Expr x -> expr(x, f);
      case Field x -> some(f, x.name, x.type);
      case Stmt.CaseClause x -> {
        some(f, x.cases);
        list(x.body, f);
      }
      case Stmt.CommClause x -> {
        some(f, x.comm);
        list(x.body, f);
      }
    }
  }

  private static void decl(Decl n, Consumer<Node> f) {
    switch (n) {
      case Decl.Import x -> some(f, x.localPkgName, x.path);
      case Decl.Const x -> {
        list(x.names, f);
        some(f, x.type, x.values);
      }
      case Decl.TypeDecl x -> {
        f.accept(x.name);
        list(x.tparams, f);
        f.accept(x.type);
      }
      case Decl.Var x -> {
        list(x.names, f);
        some(f, x.type, x.values);
      }
      case Decl.Func x -> {
        some(f, x.recv, x.name);
        list(x.tparams, f);
        some(f, x.type, x.body());
      }
    }
  }

  private static void stmt(Stmt n, Consumer<Node> f) {
    switch (n) {
      case Stmt.Empty _ -> {}
      case Stmt.Labeled x -> some(f, x.label, x.stmt);
      case Stmt.Block x -> list(x.list, f);
      case Stmt.ExprStmt x -> f.accept(x.x);
      case Stmt.Send x -> some(f, x.chan, x.value);
      case Stmt.DeclStmt x -> list(x.decls, f);
      case Stmt.Assign x -> some(f, x.lhs, x.rhs);
      case Stmt.BranchStmt x -> some(f, x.label);
      case Stmt.CallStmt x -> f.accept(x.call);
      case Stmt.Return x -> some(f, x.results);
      case Stmt.If x -> some(f, x.init, x.cond, x.then, x.els);
      case Stmt.For x -> some(f, x.init, x.cond, x.post, x.body);
      case Stmt.Range x -> some(f, x.lhs, x.x);
      case Stmt.Switch x -> {
        some(f, x.init, x.tag);
        list(x.body, f);
      }
      case Stmt.Select x -> list(x.body, f);
    }
  }

  private static void expr(Expr n, Consumer<Node> f) {
    switch (n) {
      case Expr.Bad _, Expr.Name _, Expr.BasicLit _ -> {}
      case Expr.CompositeLit x -> {
        some(f, x.typeExpr);
        list(x.elems, f);
      }
      case Expr.KeyValue x -> some(f, x.key, x.val);
      case Expr.FuncLit x -> some(f, x.funcType, x.body);
      case Expr.Paren x -> f.accept(x.x);
      case Expr.Selector x -> some(f, x.x, x.sel);
      case Expr.Index x -> some(f, x.x, x.index);
      case Expr.Slice x -> some(f, x.x, x.lo, x.hi, x.max);
      case Expr.TypeAssert x -> some(f, x.x, x.typeExpr);
      case Expr.TypeSwitchGuard x -> some(f, x.lhs, x.x);
      case Expr.Unary x -> f.accept(x.x);
      case Expr.Binary x -> some(f, x.x, x.y);
      case Expr.Call x -> {
        f.accept(x.fun);
        list(x.args, f);
      }
      case Expr.ListExpr x -> list(x.elems, f);
      case Expr.ArrayType x -> some(f, x.len, x.elem);
      case Expr.SliceType x -> f.accept(x.elem);
      case Expr.DotsType x -> f.accept(x.elem);
      case Expr.StructType x -> {
        for (int i = 0; i < x.fields.size(); i++) {
          some(f, x.fields.get(i), i < x.tags.size() ? x.tags.get(i) : null);
        }
      }
      case Expr.InterfaceType x -> list(x.elems, f);
      case Expr.FuncType x -> {
        list(x.params, f);
        list(x.results, f);
      }
      case Expr.MapType x -> some(f, x.key, x.elem);
      case Expr.ChanType x -> f.accept(x.elem);
    }
  }

  private static void list(List<? extends Node> nodes, Consumer<Node> f) {
    nodes.forEach(f);
  }

  private static void some(Consumer<Node> f, Node... nodes) {
    for (Node n : nodes) {
      if (n != null) {
        f.accept(n);
      }
    }
  }
}
