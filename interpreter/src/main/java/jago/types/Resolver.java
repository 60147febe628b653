package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the package-level declarations of all files into their scopes, imports packages, and
 * finds the types that methods belong to.
 */
final class Resolver {
  private final Checker check;

  /** The methods met so far that have a name and the name of a type as receiver. */
  private final List<Method> methods = new ArrayList<>();

  private record Method(Func obj, boolean ptr, Expr.Name recv) {}

  Resolver(Checker check) {
    this.check = check;
  }

  // --- collection -----------------------------------------------------------------------------

  void collectObjects() {
    List<Scope> fileScopes = new ArrayList<>();
    for (SourceFile file : check.files) {
      Scope scope = new Scope(check.pkg.scope, "file");
      fileScopes.add(scope);
      check.env.version = check.fileVersions.get(file);
      collectFile(file, scope);
    }
    fileScopes.forEach(this::nameConflicts);
    for (Method m : methods) {
      associate(m);
    }
  }

  private void collectFile(SourceFile file, Scope scope) {
    ConstGroup group = new ConstGroup();
    for (Decl d : file.decls) {
      group.enter(d);
      switch (d) {
        case Decl.Import s -> check.importDecls.importDecl(s, scope);
        case Decl.Const s -> constDecl(s, group, scope);
        case Decl.Var s -> varDecl(s, scope);
        case Decl.TypeDecl s -> {
          DeclInfo info = new DeclInfo(scope, check.env.version);
          info.tdecl = s;
          declarePkgObj(s.name, new TypeName(s.name.pos, check.pkg, s.name.name, null), info);
        }
        case Decl.Func s -> funcDecl(s, scope);
      }
    }
  }

  private void constDecl(Decl.Const s, ConstGroup group, Scope scope) {
    List<Expr> values = Calls.unpackListExpr(group.values());
    for (int i = 0; i < s.names.size(); i++) {
      Expr.Name name = s.names.get(i);
      DeclInfo info = new DeclInfo(scope, check.env.version);
      info.vtyp = group.type();
      info.init = i < values.size() ? values.get(i) : null;
      info.inherited = group.inherited();
      declarePkgObj(name, new ConstObj(name.pos, check.pkg, name.name, null, group.iota()), info);
    }
    arity(s.pos, s.names, values, true, group.inherited());
  }

  private void varDecl(Decl.Var s, Scope scope) {
    List<Expr> values = Calls.unpackListExpr(s.values);
    List<Var> lhs = new ArrayList<>();
    DeclInfo shared = null; // where one initialiser gives all variables their values
    if (values.size() <= 1) {
      shared = new DeclInfo(scope, check.env.version);
      shared.lhs = lhs;
      shared.vtyp = s.type;
      shared.init = s.values;
    }
    for (int i = 0; i < s.names.size(); i++) {
      Expr.Name name = s.names.get(i);
      Var v = new Var(Var.Kind.PACKAGE, name.pos, check.pkg, name.name, null);
      lhs.add(v);
      DeclInfo info = shared;
      if (info == null) {
        info = new DeclInfo(scope, check.env.version);
        info.vtyp = s.type;
        info.init = i < values.size() ? values.get(i) : null;
      }
      declarePkgObj(name, v, info);
    }
    if (s.type == null || !values.isEmpty()) {
      arity(s.pos, s.names, values, false, false);
    }
  }

  private void funcDecl(Decl.Func s, Scope scope) {
    Func obj = new Func(s.name.pos, check.pkg, s.name.name, null);
    obj.decl = s;
    check.info.funcs.add(obj);
    if (s.recv == null) {
      function(s, obj);
    } else {
      method(s, obj);
    }
    DeclInfo info = new DeclInfo(scope, check.env.version);
    info.fdecl = s;
    enter(obj, info);
  }

  private void function(Decl.Func s, Func obj) {
    boolean isInit = obj.name.equals("init");
    if (isInit || obj.name.equals("main") && check.pkg.name.equals("main")) {
      initOrMain(s, isInit ? ErrorCode.INVALID_INIT_DECL : ErrorCode.INVALID_MAIN_DECL);
    } else if (!s.tparams.isEmpty()) {
      check.versions.verifyVersionf(s.tparams.getFirst(), GoVersion.GO1_18, "type parameter");
    }
    if (!isInit) {
      check.decls.declare(check.pkg.scope, s.name, obj);
      return;
    }
    // No scope has init: nothing can refer to it.
    obj.parent = check.pkg.scope;
    check.recording.recordDef(s.name, obj);
    if (!s.hasBody()) {
      check.errors.softErrorf(obj.pos, ErrorCode.MISSING_INIT_BODY, "func init must have a body");
    }
  }

  private void initOrMain(Decl.Func s, ErrorCode code) {
    if (!s.tparams.isEmpty()) {
      check.errors.softErrorf(
          s.tparams.getFirst(), code, "func %s must have no type parameters", s.name.name);
    }
    if (!s.type.params.isEmpty() || !s.type.results.isEmpty()) {
      check.errors.softErrorf(
          s.name, code, "func %s must have no arguments and no return values", s.name.name);
    }
  }

  private void method(Decl.Func s, Func obj) {
    Signatures.ReceiverExpr recv = check.signatures.unpackRecv(s.recv.type, false);
    // Blank methods, and those with a wrong receiver, are checked like functions.
    if (recv.base() instanceof Expr.Name base && !obj.name.equals("_")) {
      methods.add(new Method(obj, recv.ptr(), base));
    }
    if (!s.tparams.isEmpty()) {
      check.versions.verifyVersionf(s.tparams.getFirst(), GoVersion.GO1_27, "generic method");
    }
    check.recording.recordDef(s.name, obj);
  }

  /** Declares an object that is not a function in the package scope. */
  private void declarePkgObj(Expr.Name ident, Obj obj, DeclInfo info) {
    // spec: "The package-scope or file-scope identifier init may only be declared to be a
    // function with this signature", and so main in package main.
    if (ident.name.equals("init")) {
      check.errors.error(ident, ErrorCode.INVALID_INIT_DECL, "cannot declare init - must be func");
      return;
    }
    if (ident.name.equals("main") && check.pkg.name.equals("main")) {
      check.errors.error(ident, ErrorCode.INVALID_MAIN_DECL, "cannot declare main - must be func");
      return;
    }
    check.decls.declare(check.pkg.scope, ident, obj);
    enter(obj, info);
  }

  private void enter(Obj obj, DeclInfo info) {
    check.objMap.put(obj, info);
    obj.order = check.objMap.size();
  }

  /** Checks that there are as many names as initialisers in the declaration at pos. */
  void arity(int pos, List<Expr.Name> names, List<Expr> inits, boolean isConst, boolean inherited) {
    int l = names.size();
    int r = inits.size();
    if (l < r) {
      Expr n = inits.get(l);
      if (inherited) {
        check.errors.errorf(
            pos, ErrorCode.WRONG_ASSIGN_COUNT, "extra init expr at %s", check.fset.position(n.pos));
      } else {
        check.errors.errorf(n, ErrorCode.WRONG_ASSIGN_COUNT, "extra init expr %s", n);
      }
    } else if (l > r && (isConst || r != 1)) { // one expression may be a call with several values
      Expr.Name n = names.get(r);
      check.errors.errorf(n, ErrorCode.WRONG_ASSIGN_COUNT, "missing init expr for %s", n.name);
    }
  }

  /** Reports names that both the package and a file, by an import, declare. */
  private void nameConflicts(Scope fileScope) {
    for (String name : fileScope.names()) {
      Obj alt = check.pkg.scope.lookup(name);
      if (alt == null) {
        continue;
      }
      Obj obj = fileScope.lookup(name);
      CheckError err = check.errors.newError(ErrorCode.DUPLICATE_DECL);
      if (obj instanceof PkgName p) {
        err.addf(alt, "%s already declared through import of %s", name, p.imported);
      } else {
        err.addf(alt, "%s already declared through dot-import of %s", name, obj.pkg);
      }
      err.addAltDecl(obj);
      err.report();
    }
  }

  // --- methods --------------------------------------------------------------------------------

  private void associate(Method m) {
    BaseType base = resolveBaseTypeName(m.ptr, m.recv);
    if (base != null) {
      m.obj.hasPtrRecv = base.ptr;
      check.methods.computeIfAbsent(base.name, _ -> new ArrayList<>()).add(m.obj);
    }
  }

  private record BaseType(boolean ptr, TypeName name) {}

  /**
   * Follows a receiver's type name through the aliases of this package to the name of a defined
   * type, with at most one pointer on the way; null where there is none.
   */
  private BaseType resolveBaseTypeName(boolean ptr, Expr.Name name) {
    Set<TypeName> seen = new HashSet<>();
    while (name != null) {
      if (!(check.pkg.scope.lookup(name.name) instanceof TypeName tname) || !seen.add(tname)) {
        return null;
      }
      Decl.TypeDecl tdecl = check.objMap.get(tname).tdecl;
      if (!tdecl.alias) {
        return new BaseType(ptr, tname);
      }
      if (!tdecl.tparams.isEmpty()) {
        return null;
      }
      Expr type = Operations.unparen(tdecl.type);
      if (type instanceof Expr.Unary u && u.op == Operator.MUL) {
        if (ptr) {
          return null;
        }
        ptr = true;
        type = Operations.unparen(u.x);
      }
      name = type instanceof Expr.Name n ? n : null;
    }
    return null;
  }

  // --- checking what was collected ------------------------------------------------------------

  /** Checks all declarations, but not function bodies. */
  void packageObjects() {
    // Defined types first and aliases next: then an alias has a type wherever one is needed.
    List<Obj> aliases = new ArrayList<>();
    List<Obj> others = new ArrayList<>();
    for (Obj obj : check.objList) {
      if (!(obj instanceof TypeName t)) {
        others.add(obj);
      } else if (check.objMap.get(t).tdecl.alias) {
        aliases.add(obj);
      } else {
        check.decls.objDecl(obj);
      }
    }
    aliases.forEach(check.decls::objDecl);
    others.forEach(check.decls::objDecl);
    // What is left are methods without a base type, which was reported.
    check.methods.clear();
  }
}
