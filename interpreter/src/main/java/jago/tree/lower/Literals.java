package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.call.Layout;
import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.call.Closure;
import jago.tree.call.FuncValue;
import jago.tree.call.GoCode;
import jago.types.Constant;
import jago.types.Constants;
import jago.types.Obj;
import jago.types.Signature;
import java.util.ArrayList;
import java.util.List;

/** Lowers composite literals and function literals. */
final class Literals {
  private final Lowering fn;

  Literals(Lowering fn) {
    this.fn = fn;
  }

  ExprNode composite(Expr.CompositeLit c) {
    RType t = fn.type(c);
    if (t.kind == Kind.POINTER) { // elided &T
      ExprNode lit = composite(c, t.elem()).at(c.pos);
      return jago.tree.element.Literals.address(t.elem(), lit);
    }
    return composite(c, t);
  }

  private ExprNode composite(Expr.CompositeLit c, RType t) {
    return switch (t.kind) {
      case STRUCT -> struct(c, t);
      case MAP -> map(c, t);
      case ARRAY, SLICE -> list(c, t);
      default -> throw new IllegalStateException("composite literal of " + t);
    };
  }

  private ExprNode struct(Expr.CompositeLit c, RType t) {
    int n = c.elems.size();
    int[] fields = new int[n];
    ExprNode[] values = new ExprNode[n];
    for (int i = 0; i < n; i++) {
      Expr e = c.elems.get(i);
      fields[i] = i;
      if (e instanceof Expr.KeyValue kv) {
        fields[i] = field(t, (Expr.Name) kv.key);
        e = kv.val;
      }
      values[i] = fn.exprs.value(e, t.fields()[fields[i]].type);
    }
    return jago.tree.element.Literals.struct(t, fields, values);
  }

  private int field(RType t, Expr.Name key) {
    String pkg = Obj.isExported(key.name) ? "" : TypeMapper.path(fn.pkg);
    Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].name.equals(key.name) && fields[i].pkgPath.equals(pkg)) {
        return i;
      }
    }
    throw new IllegalStateException("no field " + key.name + " in " + t);
  }

  private ExprNode map(Expr.CompositeLit c, RType t) {
    int n = c.elems.size();
    ExprNode[] keys = new ExprNode[n];
    ExprNode[] values = new ExprNode[n];
    for (int i = 0; i < n; i++) {
      Expr.KeyValue kv = (Expr.KeyValue) c.elems.get(i);
      keys[i] = fn.exprs.value(kv.key, t.key());
      values[i] = fn.exprs.value(kv.val, t.elem());
    }
    return jago.tree.element.Literals.map(t, keys, values);
  }

  private ExprNode list(Expr.CompositeLit c, RType t) {
    int n = c.elems.size();
    int[] indices = new int[n];
    ExprNode[] values = new ExprNode[n];
    int at = 0;
    int length = 0;
    for (int i = 0; i < n; i++) {
      Expr e = c.elems.get(i);
      if (e instanceof Expr.KeyValue kv) {
        at = (int) Constants.int64Val(Constants.toInt((Constant) kv.key.value));
        e = kv.val;
      }
      indices[i] = at++;
      values[i] = fn.exprs.value(e, t.elem());
      length = Math.max(length, at);
    }
    return t.kind == Kind.ARRAY
        ? jago.tree.element.Literals.array(t, indices, values)
        : jago.tree.element.Literals.slice(t, length, indices, values);
  }

  ExprNode function(Expr.FuncLit lit) {
    FuncInfo info = fn.info.literals.get(lit);
    Layout layout = fn.program.layouts.function(fn.type(lit));
    GoCode.Source source =
        fn.program.linking(
            code ->
                new Lowering(fn.program, fn.pkg, fn.args, info, fn, code)
                    .function((Signature) lit.type, lit.body));
    GoCode code = new GoCode(fn.code.name + info.suffix, layout, source);
    if (info.captures.isEmpty()) {
      return new FuncValue(code);
    }
    List<ExprNode> cells = new ArrayList<>();
    info.captures.forEach(v -> cells.add(fn.cell(v)));
    return new Closure(code, cells.toArray(ExprNode[]::new));
  }
}
