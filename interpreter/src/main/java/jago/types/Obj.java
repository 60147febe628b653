package jago.types;

import jago.ast.Expr;

/** A named entity of a program. */
public abstract sealed class Obj implements Expr.ObjRef
    permits PkgName, ConstObj, TypeName, Var, Func, Builtin, Nil {
  Scope parent;
  final int pos;
  Package pkg;
  final String name;

  /** Null until the declaration has been checked. */
  Type type;

  /** The place of a package-level object in the source, from 1; 0 for all others. */
  int order;

  /** Where the object's scope starts. */
  int scopePos;

  Obj(int pos, Package pkg, String name, Type type) {
    this.pos = pos;
    this.pkg = pkg;
    this.name = name;
    this.type = type;
  }

  /** Returns the scope of the declaration; null for methods and struct fields. */
  public Scope parent() {
    return parent;
  }

  public int pos() {
    return pos;
  }

  /** Returns the object's package; null for labels and what is predeclared. */
  public Package pkg() {
    return pkg;
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** Reports whether the name starts with an upper-case letter. */
  public boolean exported() {
    return isExported(name);
  }

  public static boolean isExported(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  /** Returns a name that two methods or fields share exactly if they have the same identity. */
  public String id() {
    return id(pkg, name);
  }

  /** Returns name if exported, else name qualified with the package path. */
  public static String id(Package pkg, String name) {
    if (isExported(name)) {
      return name;
    }
    return (pkg != null && !pkg.path.isEmpty() ? pkg.path : "_") + "." + name;
  }

  /**
   * Reports whether the object has the identity of (pkg, name). With foldCase, names that differ
   * only in case are equal, whatever their packages.
   */
  boolean sameId(Package pkg, String name, boolean foldCase) {
    if (foldCase && this.name.equalsIgnoreCase(name)) {
      return true;
    }
    return this.name.equals(name) && (exported() || Predicates.samePkg(this.pkg, pkg));
  }

  /** Orders methods: exported ones first, then by name, then by package path. */
  public static int compare(Obj a, Obj b) {
    if (a == b) {
      return 0;
    }
    boolean ea = a.exported();
    if (ea != b.exported()) {
      return ea ? -1 : 1;
    }
    int c = a.name.compareTo(b.name);
    return c != 0 || ea || a.pkg == null || b.pkg == null ? c : a.pkg.path.compareTo(b.pkg.path);
  }

  @Override
  public final String toString() {
    return TypeStrings.objectString(this, null);
  }
}
