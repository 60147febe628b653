package jago.types;

import jago.ast.Expr.ChanDir;
import java.util.ArrayList;
import java.util.List;

/** Writes types as they would stand in a source file. */
final class TypeWriter {
  private final StringBuilder buf = new StringBuilder();
  private final Qualifier qf;

  /** The types being written, for types that contain themselves because of an error. */
  private final List<Type> path = new ArrayList<>();

  /** Parameters are written with their names. */
  boolean paramNames = true;

  /** The first unexported struct field is written with its package. */
  boolean pkgInfo;

  /** Returns a writer that qualifies names by qf, or by package path if that is null. */
  TypeWriter(Qualifier qf) {
    this.qf = qf;
  }

  @Override
  public String toString() {
    return buf.toString();
  }

  void string(String s) {
    buf.append(s);
  }

  void typ(Type t) {
    for (Type outer : path) {
      if (outer == t) {
        buf.append("<cycle to ").append(t.getClass().getSimpleName()).append('>');
        return;
      }
    }
    path.add(t);
    write(t);
    path.removeLast();
  }

  private void write(Type t) {
    switch (t) {
      case null -> string("<nil>");
      case Basic b -> string(b == Basic.UNSAFE_POINTER ? prefix(Universe.UNSAFE) + b.name : b.name);
      case Array a -> {
        string("[" + a.len + "]");
        typ(a.elem);
      }
      case Slice s -> {
        string("[]");
        typ(s.elem);
      }
      case Struct s -> struct(s);
      case Pointer p -> {
        string("*");
        typ(p.base);
      }
      case Tuple u -> tuple(u, false);
      case Signature s -> {
        string("func");
        signature(s);
      }
      case Union u -> union(u);
      case Interface i -> iface(i);
      case Map m -> {
        string("map[");
        typ(m.key);
        string("]");
        typ(m.elem);
      }
      case Chan c -> chan(c);
      case Named n -> {
        string(prefix(n.obj.pkg) + n.obj.name);
        arguments(n.typeArgs(), n.inst == null ? n.typeParams() : List.of());
      }
      case Alias a -> {
        string(prefix(a.obj.pkg) + a.obj.name);
        arguments(a.targs, a.tparams);
      }
      case TypeParam p -> typeParam(p);
    }
  }

  private String prefix(Package pkg) {
    return TypeStrings.packagePrefix(pkg, qf);
  }

  private void arguments(List<Type> targs, List<TypeParam> tparams) {
    if (!targs.isEmpty()) {
      string("[");
      list(targs);
      string("]");
    } else if (!tparams.isEmpty()) {
      tparamList(tparams);
    }
  }

  /** Writes types separated by commas. */
  void list(List<? extends Type> list) {
    String sep = "";
    for (Type t : list) {
      string(sep);
      typ(t);
      sep = ", ";
    }
  }

  private void struct(Struct s) {
    string("struct{");
    for (int i = 0; i < s.numFields(); i++) {
      Var f = s.fields.get(i);
      string(i > 0 ? "; " : "");
      boolean annotate = qf == null && pkgInfo && !f.exported();
      if (annotate) {
        pkgInfo = false; // once is enough
      }
      if (!f.embedded) {
        string(f.name + " ");
      }
      typ(f.type);
      if (annotate) {
        string(" /* package " + f.pkg.path + " */ ");
      }
      if (!s.tag(i).isEmpty()) {
        string(" " + ConstantFormat.quote(s.tag(i)));
      }
    }
    string("}");
  }

  private void union(Union u) {
    String sep = "";
    for (Term t : u.terms) {
      string(sep);
      string(t.tilde() ? "~" : "");
      typ(t.type());
      sep = " | ";
    }
  }

  private void iface(Interface t) {
    if (t == Universe.COMPARABLE.knownUnderlying()) {
      string("interface{comparable}");
      return;
    }
    if (t.implicit) {
      if (t.methods.isEmpty() && t.embeddeds.size() == 1) {
        typ(t.embeddeds.getFirst());
        return;
      }
      string("/* implicit */ ");
    }
    string("interface{");
    String sep = "";
    for (Func m : t.methods) {
      string(sep + m.name);
      signature(m.signature());
      sep = "; ";
    }
    for (Type e : t.embeddeds) {
      string(sep);
      typ(e);
      sep = "; ";
    }
    string("}");
  }

  private void chan(Chan c) {
    string(
        switch (c.dir) {
          case BOTH -> "chan ";
          case SEND_ONLY -> "chan<- ";
          case RECV_ONLY -> "<-chan ";
        });
    // chan (<-chan T) would be read as (chan<-) chan T.
    boolean parens =
        c.dir == ChanDir.BOTH && c.elem instanceof Chan e && e.dir == ChanDir.RECV_ONLY;
    string(parens ? "(" : "");
    typ(c.elem);
    string(parens ? ")" : "");
  }

  private void typeParam(TypeParam p) {
    string(p.obj.name);
    // A type parameter named like a predeclared type would be taken for that.
    String declared = qf == null ? null : qf.position(p.obj.pos);
    if (declared != null && Universe.SCOPE.lookup(p.obj.name) != null) {
      string(" /* with " + p.obj.name + " declared at " + declared + " */");
    }
  }

  /** Writes the type parameters of a declaration, each constraint once. */
  void tparamList(List<TypeParam> list) {
    string("[");
    Type prev = null;
    for (TypeParam p : list) {
      if (p != list.getFirst()) {
        if (p.bound != prev) {
          string(" ");
          typ(prev);
        }
        string(", ");
      }
      prev = p.bound;
      typ(p);
    }
    if (prev != null) {
      string(" ");
      typ(prev);
    }
    string("]");
  }

  private void tuple(Tuple t, boolean variadic) {
    string("(");
    for (int i = 0; i < t.len(); i++) {
      Var v = t.at(i);
      string(i > 0 ? ", " : "");
      if (!v.name.isEmpty() && paramNames) {
        string(v.name + " ");
      }
      if (!variadic || i < t.len() - 1) {
        typ(v.type);
      } else if (v.type instanceof Slice s) {
        string("...");
        typ(s.elem);
      } else {
        typ(v.type); // append([]byte, string...)
        string("...");
      }
    }
    string(")");
  }

  /** Writes type parameters, parameters and results, without "func". */
  void signature(Signature sig) {
    if (!sig.tparams.isEmpty()) {
      tparamList(sig.tparams);
    }
    tuple(sig.params, sig.variadic);
    if (sig.results.len() == 0) {
      return;
    }
    string(" ");
    if (sig.results.len() == 1 && sig.results.at(0).name.isEmpty()) {
      typ(sig.results.at(0).type);
    } else {
      tuple(sig.results, false);
    }
  }
}
