package jago.ast;

import java.util.List;

/**
 * The source form of expressions as gc prints it in messages: one line, with the bodies of function
 * and composite literals shortened to {@code {…}}.
 */
public final class ExprStrings {
  private final StringBuilder out = new StringBuilder();

  private ExprStrings() {}

  /** Returns x in source form. */
  public static String exprString(Expr x) {
    ExprStrings printer = new ExprStrings();
    printer.expr(x);
    return printer.out.toString();
  }

  private void expr(Expr e) {
    switch (e) {
      case Expr.Bad _ -> out.append("<bad expr>");
      case Expr.Name x -> out.append(x.name);
      case Expr.BasicLit x -> out.append(x.text);
      case Expr.FuncLit x -> funcLit(x);
      case Expr.CompositeLit x -> compositeLit(x);
      case Expr.Paren x -> enclosed("(", x.x, ")");
      case Expr.Selector x -> selector(x);
      case Expr.Index x -> index(x);
      case Expr.Slice x -> slice(x);
      case Expr.TypeAssert x -> typeAssert(x);
      case Expr.TypeSwitchGuard x -> typeSwitchGuard(x);
      case Expr.Call x -> call(x);
      case Expr.Unary x -> unary(x);
      case Expr.Binary x -> binary(x);
      case Expr.KeyValue x -> keyValue(x);
      case Expr.ListExpr x -> list(x.elems);
      case Expr.ArrayType x -> arrayType(x);
      case Expr.SliceType x -> enclosed("[]", x.elem, "");
      case Expr.DotsType x -> enclosed("...", x.elem, "");
      case Expr.StructType x -> structType(x);
      case Expr.FuncType x -> funcType(x);
      case Expr.InterfaceType x -> interfaceType(x);
      case Expr.MapType x -> mapType(x);
      case Expr.ChanType x -> chanType(x);
    }
  }

  private void enclosed(String before, Expr x, String after) {
    out.append(before);
    expr(x);
    out.append(after);
  }

  private void list(List<? extends Expr> list) {
    String separator = "";
    for (Expr x : list) {
      out.append(separator);
      expr(x);
      separator = ", ";
    }
  }

  private void funcLit(Expr.FuncLit x) {
    expr(x.funcType);
    out.append(x.body.list.isEmpty() ? " {}" : " {…}");
  }

  private void compositeLit(Expr.CompositeLit x) {
    if (x.typeExpr != null) {
      expr(x.typeExpr);
    }
    out.append(x.elems.isEmpty() ? "{}" : "{…}");
  }

  private void selector(Expr.Selector x) {
    expr(x.x);
    out.append('.').append(x.sel.name);
  }

  private void index(Expr.Index x) {
    expr(x.x);
    enclosed("[", x.index, "]");
  }

  private void slice(Expr.Slice x) {
    expr(x.x);
    out.append('[');
    if (x.lo != null) {
      expr(x.lo);
    }
    out.append(':');
    if (x.hi != null) {
      expr(x.hi);
    }
    if (x.max != null) {
      enclosed(":", x.max, "");
    }
    out.append(']');
  }

  private void typeAssert(Expr.TypeAssert x) {
    expr(x.x);
    enclosed(".(", x.typeExpr, ")");
  }

  private void typeSwitchGuard(Expr.TypeSwitchGuard x) {
    if (x.lhs != null) {
      out.append(x.lhs.name).append(" := ");
    }
    expr(x.x);
    out.append(".(type)");
  }

  private void call(Expr.Call x) {
    expr(x.fun);
    out.append('(');
    list(x.args);
    out.append(x.hasDots ? "...)" : ")");
  }

  private void unary(Expr.Unary x) {
    out.append(x.op.text);
    expr(x.x);
  }

  private void binary(Expr.Binary x) {
    expr(x.x);
    out.append(' ').append(x.op.text).append(' ');
    expr(x.y);
  }

  private void keyValue(Expr.KeyValue x) {
    expr(x.key);
    enclosed(": ", x.val, "");
  }

  private void arrayType(Expr.ArrayType x) {
    if (x.len == null) {
      out.append("[...]");
    } else {
      enclosed("[", x.len, "]");
    }
    expr(x.elem);
  }

  private void mapType(Expr.MapType x) {
    enclosed("map[", x.key, "]");
    expr(x.elem);
  }

  private void chanType(Expr.ChanType x) {
    switch (x.dir) {
      case BOTH -> out.append("chan ");
      case SEND_ONLY -> out.append("chan<- ");
      case RECV_ONLY -> out.append("<-chan ");
    }
    // chan (<-chan T) without its parentheses would read as chan<- (chan T).
    if (x.dir == Expr.ChanDir.BOTH
        && x.elem instanceof Expr.ChanType elem
        && elem.dir == Expr.ChanDir.RECV_ONLY) {
      enclosed("(", elem, ")");
    } else {
      expr(x.elem);
    }
  }

  private void structType(Expr.StructType x) {
    out.append("struct{");
    for (int i = 0; i < x.fields.size(); ) {
      if (i > 0) {
        out.append("; ");
      }
      i = fieldGroup(x, i);
    }
    out.append('}');
  }

  /** Prints the fields from i on that were declared in one list; returns the index after them. */
  private int fieldGroup(Expr.StructType x, int i) {
    Field first = x.fields.get(i);
    int end = i + 1;
    if (first.name != null) {
      out.append(first.name.name);
      while (end < x.fields.size()
          && x.fields.get(end).name != null
          && x.fields.get(end).type == first.type) {
        out.append(", ").append(x.fields.get(end).name.name);
        end++;
      }
      out.append(' ');
    }
    expr(first.type);
    if (x.tags != null && i < x.tags.size() && x.tags.get(i) != null) {
      enclosed(" ", x.tags.get(i), "");
    }
    return end;
  }

  private void funcType(Expr.FuncType x) {
    out.append("func");
    signature(x);
  }

  private void signature(Expr.FuncType x) {
    parameters(x.params);
    if (x.results.isEmpty()) {
      return;
    }
    out.append(' ');
    if (x.results.size() == 1 && x.results.getFirst().name == null) {
      expr(x.results.getFirst().type);
    } else {
      parameters(x.results);
    }
  }

  private void parameters(List<Field> list) {
    out.append('(');
    for (int i = 0; i < list.size(); i++) {
      Field f = list.get(i);
      if (i > 0) {
        out.append(", ");
      }
      if (f.name != null) {
        out.append(f.name.name);
        if (i + 1 < list.size() && list.get(i + 1).name != null && list.get(i + 1).type == f.type) {
          continue; // the type stands after the last name of the list
        }
        out.append(' ');
      }
      expr(f.type);
    }
    out.append(')');
  }

  private void interfaceType(Expr.InterfaceType x) {
    out.append("interface{");
    String separator = "";
    for (Field f : x.elems) {
      out.append(separator);
      if (f.name != null && f.type instanceof Expr.FuncType method) {
        out.append(f.name.name);
        signature(method);
      } else {
        expr(f.type);
      }
      separator = "; ";
    }
    out.append('}');
  }
}
