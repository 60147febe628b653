package jago.types;

import jago.ast.Expr;
import jago.ast.Inspect;
import jago.ast.Node;
import jago.ast.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is not exported of a package and yet read with it by gc, which knows that these names exist
 * and no others: the types that exported declarations refer to, and what the bodies of generic and
 * inlined functions use, as far as can be told which functions gc inlines.
 */
final class ExportData {
  /** In nodes of the syntax tree; a call is the most of it. */
  private static final int MAX_COST = 60;

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
        data.object(pkg.scope.lookup(name));
      }
    }
    return data.found.contains(obj);
  }

  private void object(Obj obj) {
    add(obj.type);
    if (obj instanceof Func f && f.decl != null && f.bodyChecked) {
      Stmt.Block body = f.decl.body();
      if (body != null && (isGeneric(f) || isSmall(body))) {
        Inspect.inspect(body, this::use);
      }
    }
  }

  private static boolean isGeneric(Func f) {
    return !f.decl.tparams.isEmpty()
        || f.signature().recv != null
            && Named.of(Lookup.deref(f.signature().recv.type)) instanceof Named n
            && !n.typeParams().isEmpty();
  }

  /** Reports whether gc is likely to inline a function: short, and with one call at most. */
  private static boolean isSmall(Stmt.Block body) {
    int[] cost = {0};
    Inspect.inspect(
        body,
        n -> {
          cost[0] += n instanceof Expr.Call ? MAX_COST / 2 + 1 : 1;
          return true;
        });
    return cost[0] <= MAX_COST;
  }

  private boolean use(Node n) {
    if (n instanceof Expr.Name name
        && name.obj instanceof Obj obj
        && !(obj instanceof ConstObj) // only its value is left
        && obj.pkg == pkg
        && pkg.scope.lookup(obj.name) == obj
        && found.add(obj)) {
      object(obj);
    }
    return true;
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
        object(n.method(i));
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
