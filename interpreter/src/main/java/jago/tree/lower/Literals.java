package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.call.Layout;
import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.StmtNode;
import jago.tree.call.Closure;
import jago.tree.call.FuncValue;
import jago.tree.call.GoCode;
import jago.tree.controlflow.Evaluate;
import jago.tree.local.Locals;
import jago.tree.local.Place;
import jago.types.Constant;
import jago.types.Constants;
import jago.types.Obj;
import jago.types.Signature;
import java.util.ArrayList;
import java.util.Arrays;
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
        fields[i] = field(t, ((Expr.Name) kv.key).name);
        if (fields[i] < 0) {
          return withPromoted(c, t);
        }
        e = kv.val;
      }
      Field f = t.fields()[fields[i]];
      values[i] = fn.exprs.value(e, f.type);
      if (f.isBlank()) {
        ExprNode zero = jago.tree.expression.Constants.zero(f.type);
        values[i] = Preceded.of(zero, new Evaluate(values[i]));
      }
    }
    return jago.tree.element.Literals.struct(t, fields, values);
  }

  /** A literal whose keys name fields of embedded structs too: sets them one by one. */
  private ExprNode withPromoted(Expr.CompositeLit c, RType t) {
    int slot = fn.slots.slot(Layout.Kind.REF);
    ExprNode literal = Locals.read(Layout.Kind.REF, slot);
    List<StmtNode> steps = new ArrayList<>();
    steps.add(Locals.write(Layout.Kind.REF, slot, jago.tree.expression.Constants.zero(t)));
    for (Expr e : c.elems) {
      Expr.KeyValue kv = (Expr.KeyValue) e;
      int[] path = path(t, ((Expr.Name) kv.key).name);
      Selectors.Base start = new Selectors.Base(t, literal, null);
      Place p = Selectors.follow(start, path, path.length, kv.pos).place();
      steps.add(p.write(fn.exprs.operand(kv.val, p.type)));
    }
    return Preceded.of(literal, steps.toArray(StmtNode[]::new));
  }

  /** Returns the index of a field of t itself; negative where there is none. */
  private int field(RType t, String name) {
    String pkg = Obj.isExported(name) ? "" : TypeMapper.path(fn.pkg);
    Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].name.equals(name) && fields[i].pkgPath.equals(pkg)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the path to a field of t or of the structs embedded in it, the shortest one. */
  private int[] path(RType t, String name) {
    record Step(RType type, int[] path) {}
    List<Step> level = List.of(new Step(t, new int[0]));
    while (!level.isEmpty()) {
      List<Step> next = new ArrayList<>();
      for (Step s : level) {
        int n = s.path.length;
        int[] to = Arrays.copyOf(s.path, n + 1);
        to[n] = field(s.type, name);
        if (to[n] >= 0) {
          return to;
        }
        Field[] fields = s.type.fields();
        for (int i = 0; i < fields.length; i++) {
          if (fields[i].embedded && fields[i].type.kind == Kind.STRUCT) {
            int[] deeper = to.clone();
            deeper[n] = i;
            next.add(new Step(fields[i].type, deeper));
          }
        }
      }
      level = next;
    }
    throw new IllegalStateException("no field " + name + " in " + t);
  }

  private ExprNode map(Expr.CompositeLit c, RType t) {
    int n = c.elems.size();
    ExprNode[] keys = new ExprNode[n];
    ExprNode[] values = new ExprNode[n];
    for (int i = 0; i < n; i++) {
      Expr.KeyValue kv = (Expr.KeyValue) c.elems.get(i);
      List<StmtNode> before = fn.order.before(List.of(kv.key, kv.val));
      keys[i] = Order.after(before, fn.exprs.value(kv.key, t.key()));
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
                    .function((Signature) lit.type, lit.body, false));
    GoCode code = new GoCode(fn.code.name + info.suffix, layout, source);
    if (info.captures.isEmpty()) {
      return new FuncValue(code);
    }
    List<ExprNode> cells = new ArrayList<>();
    info.captures.forEach(v -> cells.add(fn.cell(v)));
    return new Closure(code, cells.toArray(ExprNode[]::new));
  }
}
