package jago.types;

/** The written forms of types and objects. */
public final class TypeStrings {
  private TypeStrings() {}

  /** Returns the type as it would be written; packages go by their path if qf is null. */
  public static String typeString(Type t, Qualifier qf) {
    TypeWriter w = new TypeWriter(qf);
    w.typ(t);
    return w.toString();
  }

  /** Returns the form that describes an object in a message, such as {@code var x int}. */
  public static String objectString(Obj obj, Qualifier qf) {
    TypeWriter w = new TypeWriter(qf);
    object(w, obj, qf);
    return w.toString();
  }

  private static void object(TypeWriter w, Obj obj, Qualifier qf) {
    switch (obj) {
      case PkgName p -> {
        w.string("package " + p.name);
        if (!p.imported.path.isEmpty() && !p.imported.path.equals(p.name)) {
          w.string(" (\"" + p.imported.path + "\")");
        }
      }
      case Func f -> {
        w.string("func " + funcName(f, qf));
        if (f.type != null) {
          w.signature(f.signature());
        }
      }
      case Nil _ -> w.string("nil");
      case Builtin _ -> w.string("builtin " + qualified(obj, qf));
      case ConstObj _ -> withType(w, "const ", obj, qf);
      case Var v -> withType(w, v.isField() ? "field " : "var ", obj, qf);
      case TypeName t -> typeName(w, t, qf);
    }
  }

  private static void withType(TypeWriter w, String what, Obj obj, Qualifier qf) {
    w.string(what + qualified(obj, qf));
    if (obj.type != null) {
      w.string(" ");
      w.typ(obj.type);
    }
  }

  private static void typeName(TypeWriter w, TypeName obj, Qualifier qf) {
    Type t = obj.type;
    boolean isParam = t != null && Predicates.isTypeParam(t);
    w.string((isParam ? "type parameter " : "type ") + qualified(obj, qf));
    if (t == null || t instanceof Basic) {
      return;
    }
    if (t instanceof Named n && !n.typeParams().isEmpty()) {
      w.tparamList(n.typeParams());
    } else if (t instanceof Alias a && !a.tparams.isEmpty()) {
      w.tparamList(a.tparams);
    }
    if (obj.isAlias()) {
      w.string(" =");
      t = t instanceof Alias a ? a.fromRHS : t;
    } else {
      t = t instanceof TypeParam p ? p.bound : t.underlying();
    }
    w.string(" ");
    w.typ(t);
  }

  // Only what stands in the package scope is qualified.
  private static String qualified(Obj obj, Qualifier qf) {
    if (obj.pkg != null && obj.pkg.scope.lookup(obj.name) == obj) {
      return packagePrefix(obj.pkg, qf) + obj.name;
    }
    return obj.name;
  }

  static String packagePrefix(Package pkg, Qualifier qf) {
    if (pkg == null) {
      return "";
    }
    String s = qf != null ? qf.qualify(pkg) : pkg.path;
    return s.isEmpty() ? "" : s + ".";
  }

  /** Returns the name of f qualified by its receiver type or package. */
  static String funcName(Func f, Qualifier qf) {
    if (f.type == null) {
      return f.name;
    }
    Var recv = f.signature().recv;
    if (recv == null) {
      return packagePrefix(f.pkg, qf) + f.name;
    }
    String t = recv.type instanceof Interface ? "interface" : typeString(recv.type, qf);
    return "(" + t + ")." + f.name;
  }

  /** Returns what kind of object obj is, in words. */
  static String objectKind(Obj obj) {
    return switch (obj) {
      case PkgName _ -> "package name";
      case ConstObj _ -> "constant";
      case TypeName t when t.isAlias() -> "type alias";
      case TypeName t when t.type instanceof TypeParam -> "type parameter";
      case TypeName _ -> "defined type";
      case Var v ->
          switch (v.kind) {
            case PACKAGE -> "package-level variable";
            case LOCAL -> "local variable";
            case RECV -> "receiver";
            case PARAM -> "parameter";
            case RESULT -> "result variable";
            case FIELD -> "struct field";
          };
      case Func f when f.type != null && f.signature().recv != null -> "method";
      case Func _ -> "function";
      case Builtin _ -> "built-in function";
      case Nil _ -> "untyped nil";
    };
  }
}
