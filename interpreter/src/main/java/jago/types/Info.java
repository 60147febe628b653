package jago.types;

import jago.ast.Expr;
import jago.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What the checker found about a package and has no slot in the syntax tree. */
public final class Info {
  /** The instance of a generic function or type that a name denotes. */
  public record Instance(List<Type> typeArgs, Type type) {}

  /** One package-level initialisation: lhs = rhs, several lhs for a multi-valued rhs. */
  public record Initializer(List<Var> lhs, Expr rhs) {}

  final IdentityHashMap<Expr.Name, Instance> instances = new IdentityHashMap<>();
  final IdentityHashMap<Node, Obj> implicits = new IdentityHashMap<>();
  List<Initializer> initOrder = new ArrayList<>();

  /** All functions and methods declared in the package, in source order. */
  List<Func> funcs = new ArrayList<>();

  /**
   * Returns the instance that a name of a generic function or type denotes (for pkg.F the name F);
   * null where nothing is instantiated.
   */
  public Instance instance(Expr.Name name) {
    return instances.get(name);
  }

  /** Returns what is declared without a name: a PkgName for an import, a Var for a parameter. */
  public Obj implicit(Node node) {
    return implicits.get(node);
  }

  /** Returns the initialisations of package-level variables in the order to execute them. */
  public List<Initializer> initOrder() {
    return initOrder;
  }

  /** Returns all functions and methods declared in the package, init and blank ones too. */
  public List<Func> funcs() {
    return funcs;
  }
}
