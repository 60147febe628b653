package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Field;
import jago.ast.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/** Checks type declarations, their type parameters, and the methods that belong to them. */
final class TypeDecls {
  private final Checker check;

  TypeDecls(Checker check) {
    this.check = check;
  }

  void typeDecl(TypeName obj, Decl.TypeDecl tdecl) {
    boolean versionOk = verifyVersion(tdecl);
    check.later(() -> validate(obj, tdecl, versionOk));
    Scope outer = check.env.scope;
    try {
      if (tdecl.alias) {
        aliasDecl(obj, tdecl);
      } else {
        typeDef(obj, tdecl);
      }
    } finally {
      check.env.scope = outer;
    }
  }

  /** Reports the newest feature that the declaration uses and the language version lacks. */
  private boolean verifyVersion(Decl.TypeDecl tdecl) {
    Versions versions = check.versions;
    boolean generic = !tdecl.tparams.isEmpty();
    Field first = generic ? tdecl.tparams.getFirst() : null;
    if (!tdecl.alias) {
      return !generic || versions.verifyVersionf(first, GoVersion.GO1_18, "type parameter");
    }
    return (!generic || versions.verifyVersionf(first, GoVersion.GO1_23, "generic type alias"))
        && versions.verifyVersionf(tdecl, GoVersion.GO1_9, "type alias");
  }

  private void validate(TypeName obj, Decl.TypeDecl tdecl, boolean versionOk) {
    Named t = Named.of(obj.type);
    if (t != null) {
      check.validType.validType(t);
    }
    Type rhs = (Type) tdecl.type.type;
    if (versionOk && isImportedConstraint(rhs)) {
      check.versions.verifyVersionf(tdecl.type, GoVersion.GO1_18, "using type constraint %s", rhs);
    }
  }

  private boolean isImportedConstraint(Type t) {
    Named named = Named.of(t);
    return named != null
        && named.obj.pkg != check.pkg
        && named.obj.pkg != null
        && named.underlying() instanceof Interface i
        && !i.isMethodSet();
  }

  private void aliasDecl(TypeName obj, Decl.TypeDecl tdecl) {
    Alias alias = new Alias(check, obj, null);
    if (!tdecl.tparams.isEmpty()) {
      check.openScope("type parameters");
      collectTypeParams(alias::setTypeParams, tdecl.tparams);
    }
    Type rhs = check.typExprs.declaredType(tdecl.type, obj);
    alias.setRhs(rhs);
    // spec: "In an alias declaration the given type cannot be a type parameter declared in the
    // same declaration."
    if (rhs instanceof TypeParam p && alias.typeParams().contains(p)) {
      check.errors.error(
          tdecl.type,
          ErrorCode.MISPLACED_TYPE_PARAM,
          "cannot use type parameter declared in alias declaration as RHS");
      alias.setRhs(Basic.INVALID);
    }
  }

  private void typeDef(TypeName obj, Decl.TypeDecl tdecl) {
    Named named = new Named(check, obj, null);
    if (!tdecl.tparams.isEmpty()) {
      check.openScope("type parameters");
      collectTypeParams(named::setTypeParams, tdecl.tparams);
    }
    Type rhs = check.typExprs.declaredType(tdecl.type, obj);
    named.fromRHS = rhs;
    // spec: "In a type definition the given type cannot be a type parameter."
    if (Predicates.isTypeParam(rhs)) {
      check.errors.error(
          tdecl.type,
          ErrorCode.MISPLACED_TYPE_PARAM,
          "cannot use a type parameter as RHS in type declaration");
      named.fromRHS = Basic.INVALID;
    }
  }

  // --- type parameters ------------------------------------------------------------------------

  /**
   * Declares the type parameters of list in the current scope, hands them to dst, and then checks
   * their constraints, which may refer to them and to what dst sets up.
   */
  void collectTypeParams(Consumer<List<TypeParam>> dst, List<Field> list) {
    List<TypeParam> tparams = new ArrayList<>();
    for (Field f : list) {
      tparams.add(declareTypeParam(f.name));
    }
    dst.accept(tparams);

    check.env.inTParamList = true;
    try {
      Type bound = null;
      for (int i = 0; i < list.size(); i++) {
        Expr e = list.get(i).type;
        if (i == 0 || e != list.get(i - 1).type) {
          bound = constraint(e);
        }
        tparams.get(i).bound = bound;
      }
    } finally {
      check.env.inTParamList = false;
    }
  }

  private Type constraint(Expr e) {
    Type bound = bound(e);
    if (!Predicates.isTypeParam(bound)) {
      return bound;
    }
    check.errors.error(
        e, ErrorCode.MISPLACED_TYPE_PARAM, "cannot use a type parameter as constraint");
    return Basic.INVALID;
  }

  /** Checks a constraint; ~T and A|B stand for the interface that embeds them. */
  private Type bound(Expr e) {
    boolean literal =
        e instanceof Expr.Unary u && u.op == Operator.TILDE
            || e instanceof Expr.Binary b && b.op == Operator.OR;
    if (!literal) {
      return check.typExprs.typ(e);
    }
    Expr iface = new Expr.InterfaceType(0, List.of(new Field(0, null, e)));
    Type t = check.typExprs.typ(iface);
    if (t instanceof Interface i) {
      i.implicit = true;
    }
    return t;
  }

  /** Declares a type parameter; its bound is invalid until it is set. */
  TypeParam declareTypeParam(Expr.Name name) {
    TypeName tname = new TypeName(name.pos, check.pkg, name.name, null);
    TypeParam tpar = new TypeParam(check, tname, Basic.INVALID);
    check.decls.declare(check.env.scope, name, tname);
    return tpar;
  }

  // --- methods --------------------------------------------------------------------------------

  /** Gives obj the methods that were declared for it. */
  void collectMethods(TypeName obj) {
    List<Func> methods = check.methods.remove(obj);
    if (methods == null) {
      return;
    }
    Named base = Named.of(obj.type);
    if (base != null) {
      check.later(() -> checkFieldUniqueness(base));
    }
    HashMap<String, Func> seen = new HashMap<>();
    for (Func m : methods) {
      Func alt = seen.putIfAbsent(m.id(), m);
      if (alt != null) {
        check.errors.errorf(
            m.pos,
            ErrorCode.DUPLICATE_METHOD,
            "method %s.%s already declared at %s",
            obj.name,
            m.name,
            check.fset.position(alt.pos));
      } else if (base != null) {
        base.addMethod(m);
      }
    }
  }

  private void checkFieldUniqueness(Named base) {
    if (!(base.underlying() instanceof Struct s)) {
      return;
    }
    HashMap<String, Func> methods = new HashMap<>();
    for (int i = 0; i < base.numMethods(); i++) {
      methods.put(base.method(i).id(), base.method(i));
    }
    for (Var f : s.fields) {
      Func m = f.name.equals("_") ? null : methods.get(f.id());
      if (m != null) {
        CheckError err = check.errors.newError(ErrorCode.DUPLICATE_FIELD_AND_METHOD);
        err.addf(m, "field and method with the same name %s", f.name);
        err.addAltDecl(f);
        err.report();
      }
    }
  }
}
