package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a package-level object or method was declared. */
final class DeclInfo {
  /** The scope of the declaring file. */
  final Scope file;

  final GoVersion version;

  /** All variables of a declaration with one initialiser for several; null otherwise. */
  List<Var> lhs;

  Expr vtyp;
  Expr init;

  /** The initialiser is that of an earlier constant. */
  boolean inherited;

  Decl.TypeDecl tdecl;
  Decl.Func fdecl;

  /** The package-level objects that the initialiser or body refers to. */
  final Set<Obj> deps = new LinkedHashSet<>();

  DeclInfo(Scope file, GoVersion version) {
    this.file = file;
    this.version = version;
  }

  boolean hasInitializer() {
    return init != null || fdecl != null && fdecl.hasBody();
  }

  void addDep(Obj obj) {
    deps.add(obj);
  }
}
