package jago.types;

import java.util.ArrayList;
import java.util.List;

/** A package: what it declares and, once checked, what the checker found. */
public final class Package {
  final String path;
  String name;
  final Scope scope;
  List<Package> imports = List.of();
  boolean complete;

  /** Stands for a package that could not be imported: names missing in it are no errors. */
  boolean fake;

  final Info info = new Info();

  /** The types declared in functions, in the order in which they were checked. */
  final List<TypeName> localTypes = new ArrayList<>();

  /** The checker that declared this package; null for unsafe and for fake packages. */
  Checker checker;

  /** Returns a package with nothing in it; the name may be "" until its files say it. */
  public Package(String path, String name) {
    this.path = path;
    this.name = name;
    this.scope = new Scope(Universe.SCOPE, "package " + path);
  }

  public String path() {
    return path;
  }

  public String name() {
    return name;
  }

  public Scope scope() {
    return scope;
  }

  /** Returns the packages that the files import, in source order. */
  public List<Package> imports() {
    return imports;
  }

  /** Reports whether the declarations have been checked. */
  public boolean complete() {
    return complete;
  }

  /** Returns what the checker found beyond what it wrote into the syntax tree. */
  public Info info() {
    return info;
  }

  /** Returns what the package declares by that name, ready for use; null where there is none. */
  Obj lookup(String name) {
    Obj obj = scope.lookup(name);
    if (obj != null && checker != null) {
      checker.onDemand.declaration(obj);
    }
    return obj;
  }

  /** Checks all declarations that have been deferred (see {@link Config#onDemand}). */
  public void checkDeclarations() {
    if (checker != null) {
      checker.onDemand.declarations();
    }
  }

  /**
   * Returns a number for a type declared in a function of this package: from 1, in source order, as
   * gc numbers them.
   */
  public int localNumber(TypeName t) {
    int n = 1;
    for (TypeName other : localTypes) {
      if (other.pos() < t.pos()) {
        n++;
      }
    }
    return n;
  }

  /**
   * Checks the body of a function of this package if that has been deferred (see {@link
   * Config#onDemand}). Errors go where those of the package went. Not thread-safe: one caller at a
   * time for all packages of a program.
   */
  public void checkBody(Func f) {
    if (checker != null) {
      checker.onDemand.body(f.origin());
    }
  }

  @Override
  public String toString() {
    return "package " + name + " (\"" + path + "\")";
  }
}
