package jago.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The unexported types of a package that what it exports refers to: gc reads them with the package,
 * and knows that these names exist and no others.
 */
final class ExportData {
  private final Package pkg;
  private final Set<Type> seen = new HashSet<>();
  private final Set<Obj> found = new HashSet<>();

  private ExportData(Package pkg) {
    this.pkg = pkg;
  }

  /** Reports whether gc sees obj, which is not exported, when it imports the package. */
  static boolean holds(Package pkg, Obj obj) {
    ExportData data = new ExportData(pkg);
    pkg.checkDeclarations();
    for (String name : pkg.scope.names()) {
      if (Obj.isExported(name)) {
        data.add(pkg.scope.lookup(name).type);
      }
    }
    return data.found.contains(obj);
  }

  private void add(Type t) {
    if (t == null || !seen.add(t)) {
      return;
    }
    switch (t) {
      case Basic _ -> {}
      case Alias a -> {
        declared(a.obj());
        addAll(a.typeArgs());
        add(a.rhs());
      }
      case Array a -> add(a.elem);
      case Slice s -> add(s.elem);
      case Struct s -> vars(s.fields);
      case Pointer p -> add(p.base);
      case Tuple u -> vars(u.vars);
      case Signature s -> {
        s.typeParams().forEach(this::add);
        vars(s.params.vars);
        vars(s.results.vars);
      }
      case Interface i -> {
        i.explicitMethods().forEach(m -> add(m.type));
        addAll(i.embeddedTypes());
      }
      case Map m -> {
        add(m.key);
        add(m.elem);
      }
      case Chan c -> add(c.elem);
      case Named n -> named(n);
      case TypeParam p -> add(p.constraint());
      case Union u -> u.terms.forEach(x -> add(x.type()));
    }
  }

  private void named(Named n) {
    declared(n.obj());
    addAll(n.typeArgs());
    Named orig = n.origin();
    if (orig != n) {
      add(orig);
    } else if (n.obj().pkg == pkg) {
      orig.typeParams().forEach(this::add);
      add(n.underlying());
      for (int i = 0; i < n.numMethods(); i++) {
        add(n.method(i).type);
      }
    }
  }

  private void declared(TypeName obj) {
    if (obj.pkg == pkg) {
      found.add(obj);
    }
  }

  private void addAll(List<Type> types) {
    types.forEach(this::add);
  }

  private void vars(List<Var> list) {
    list.forEach(v -> add(v.type));
  }
}
