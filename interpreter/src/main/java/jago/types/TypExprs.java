package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Positions;
import java.util.ArrayList;
import java.util.List;

/** Checks identifiers and type expressions. */
final class TypExprs {
  private final Checker check;

  TypExprs(Checker check) {
    this.check = check;
  }

  // --- identifiers ----------------------------------------------------------------------------

  /** Sets x to what e denotes; wantType says that only a type will do. */
  void ident(Operand x, Expr.Name e, boolean wantType) {
    x.invalidate();
    x.expr = e;
    Scope scope = check.env.lookupScope(e.name);
    if (scope == null) {
      undeclared(e);
      return;
    }
    Obj obj = scope.lookup(e.name);
    if ((obj == Universe.ANY || obj == Universe.COMPARABLE.obj)
        && !check.versions.verifyVersionf(e, GoVersion.GO1_18, "predeclared %s", e.name)) {
      return;
    }
    check.recording.recordUse(e, obj);
    boolean gotType = obj instanceof TypeName;
    if (wantType && !gotType) {
      // Going on could meet types that have no underlying type yet.
      check.errors.errorf(
          e, ErrorCode.NOT_A_TYPE, "%s (%s) is not a type", obj.name, TypeStrings.objectKind(obj));
      use(obj);
      return;
    }
    // A type name is checked even if it has a type already: only that finds cycles.
    if (obj.type == null || gotType && wantType && obj.pkg == check.pkg) {
      check.decls.objDecl(obj);
    }
    PkgName dotImport = check.dotImportMap.get(new Checker.DotImportKey(scope, obj.name));
    if (dotImport != null) {
      check.usedPkgNames.add(dotImport);
    }
    denote(x, e, obj);
  }

  private void undeclared(Expr.Name e) {
    if (e.name.equals("_")) {
      check.errors.error(e, ErrorCode.INVALID_BLANK, "cannot use _ as value or type");
    } else if (Predicates.isValidName(e.name)) {
      check.errors.errorf(e, ErrorCode.UNDECLARED_NAME, "undefined: %s", e.name);
    }
  }

  /** Notes that a variable of this package is used. */
  private void use(Obj obj) {
    if (obj instanceof Var v && v.pkg == check.pkg) {
      check.usedVars.add(v);
    }
  }

  private void denote(Operand x, Expr.Name e, Obj obj) {
    switch (obj) {
      case PkgName p -> {
        check.errors.errorf(
            e, ErrorCode.INVALID_PKG_USE, "use of package %s not in selector", p.name);
        return;
      }
      case ConstObj c -> {
        if (!constant(x, e, c)) {
          return;
        }
      }
      case TypeName _ -> x.mode = Operand.Mode.TYPEXPR;
      case Var v -> {
        use(v);
        check.addDeclDep(v);
        if (!Predicates.isValid(v.type)) {
          return;
        }
        x.mode = Operand.Mode.VARIABLE;
      }
      case Func f -> {
        check.addDeclDep(f);
        x.mode = Operand.Mode.VALUE;
      }
      case Builtin b -> {
        x.id = b.id;
        x.mode = Operand.Mode.BUILTIN;
      }
      case Nil _ -> x.mode = Operand.Mode.NILVALUE;
    }
    x.type = obj.type;
  }

  private boolean constant(Operand x, Expr.Name e, ConstObj c) {
    check.addDeclDep(c);
    if (!Predicates.isValid(c.type)) {
      return false;
    }
    x.val = c.val;
    if (c == Universe.IOTA) {
      if (check.env.iota == null) {
        check.errors.error(
            e, ErrorCode.INVALID_IOTA, "cannot use iota outside constant declaration");
        return false;
      }
      x.val = check.env.iota;
    }
    x.mode = Operand.Mode.CONSTANT;
    return true;
  }

  // --- entries --------------------------------------------------------------------------------

  /** Returns the type that e denotes, or the invalid type; a generic type must be instantiated. */
  Type typ(Expr e) {
    return declaredType(e, null);
  }

  /** Like {@link #typ}, for the type of a variable, which a constraint interface cannot be. */
  Type varType(Expr e) {
    Type typ = declaredType(e, null);
    validVarType(e, typ);
    return typ;
  }

  /** Reports an error if typ, which e stands for, is a constraint interface. */
  void validVarType(Expr e, Type typ) {
    if (Predicates.isTypeParam(typ)) {
      return;
    }
    // Later: the type may be that of a parameter of a method of an interface being set up.
    check.later(
        () -> {
          if (!(typ.underlying() instanceof Interface t)) {
            return;
          }
          int pos = Positions.start(e);
          TypeSet tset = TypeSets.computeInterfaceTypeSet(check, pos, t);
          if (!tset.isMethodSet()) {
            check.errors.softErrorf(
                pos,
                ErrorCode.MISPLACED_CONSTRAINT_IFACE,
                "cannot use type %s outside a type constraint: interface %s",
                typ,
                tset.comparable() ? "is (or embeds) comparable" : "contains type constraints");
          }
        });
  }

  /** Like {@link #typ}; def is the name of the declaration whose right side e is, or null. */
  Type declaredType(Expr e, TypeName def) {
    Type typ = typInternal(e, def);
    if (Predicates.isGeneric(typ)) {
      check.errors.errorf(
          e,
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "cannot use generic type %s without instantiation",
          typ);
      typ = Basic.INVALID;
    }
    check.recording.recordTypeAndValue(e, Operand.Mode.TYPEXPR, typ, null);
    return typ;
  }

  /**
   * Returns the generic type that e denotes, or the invalid type. Where e is a type that is not
   * generic, the cause says so and nothing is reported.
   */
  Type genericType(Expr e, Cause cause) {
    Type typ = typInternal(e, null);
    if (Predicates.isValid(typ) && !Predicates.isGeneric(typ)) {
      cause.set(Format.sprintf(check, "%s is not a generic type", typ));
      typ = Basic.INVALID;
    }
    check.recording.recordTypeAndValue(e, Operand.Mode.TYPEXPR, typ, null);
    return typ;
  }

  /** Returns the types of a list of type arguments; null after an error in any of them. */
  List<Type> typeList(List<Expr> list) {
    List<Type> types = new ArrayList<>();
    boolean valid = true;
    for (Expr e : list) {
      Type t = varType(e);
      valid &= Predicates.isValid(t);
      types.add(t);
    }
    return valid ? types : null;
  }

  // --- type expressions -----------------------------------------------------------------------

  private Type typInternal(Expr e0, TypeName def) {
    return switch (e0) {
      case Expr.Bad _ -> Basic.INVALID;
      case Expr.Name e -> {
        Operand x = new Operand();
        ident(x, e, true);
        yield typeOf(x);
      }
      case Expr.Selector e -> {
        Operand x = new Operand();
        check.selectors.selector(x, e, true);
        yield typeOf(x);
      }
      case Expr.Index e -> {
        check.versions.verifyVersionf(e, GoVersion.GO1_18, "type instantiation");
        yield instantiatedType(e.x, Calls.unpackListExpr(e.index));
      }
      case Expr.Paren e -> declaredType(e.x, def);
      case Expr.ArrayType e -> arrayType(e);
      case Expr.SliceType e -> sliceType(e);
      case Expr.DotsType e -> {
        check.errors.error(e, ErrorCode.INVALID_SYNTAX_TREE, "invalid use of ...");
        yield Basic.INVALID;
      }
      case Expr.StructType e -> check.structTypes.structType(e);
      case Expr.Unary e when e.op == Operator.MUL -> pointerType(e);
      case Expr.FuncType e -> {
        Signature sig = new Signature();
        check.signatures.funcType(sig, null, List.of(), e);
        yield sig;
      }
      case Expr.InterfaceType e -> check.interfaceTypes.interfaceType(e, def);
      case Expr.MapType e -> mapType(e);
      case Expr.ChanType e -> {
        Chan typ = new Chan(e.dir, null);
        typ.elem = varType(e.elem);
        yield typ;
      }
      default -> {
        check.errors.errorf(e0, ErrorCode.NOT_A_TYPE, "%s is not a type", e0);
        check.calls.use(e0);
        yield Basic.INVALID;
      }
    };
  }

  private Type typeOf(Operand x) {
    switch (x.mode) {
      case TYPEXPR -> {
        return x.type;
      }
      case INVALID -> {}
      case NOVALUE -> check.errors.errorf(x, ErrorCode.NOT_A_TYPE, "%s used as type", x);
      default -> check.errors.errorf(x, ErrorCode.NOT_A_TYPE, "%s is not a type", x);
    }
    return Basic.INVALID;
  }

  private Type arrayType(Expr.ArrayType e) {
    long len = -1;
    if (e.len != null) {
      len = arrayLength(e.len);
    } else {
      check.errors.error(
          e,
          ErrorCode.BAD_DOT_DOT_DOT_SYNTAX,
          "invalid use of [...] array (outside a composite literal)");
    }
    check.limits.arrayLength(len);
    Type elem = varType(e.elem);
    return len >= 0 ? new Array(elem, len) : Basic.INVALID;
  }

  private Type sliceType(Expr.SliceType e) {
    return new Slice(varType(e.elem));
  }

  private Type pointerType(Expr.Unary e) {
    Type base = varType(e.x);
    return Predicates.isValid(base) ? new Pointer(base) : Basic.INVALID;
  }

  private Type mapType(Expr.MapType e) {
    Map typ = new Map(varType(e.key), varType(e.elem));
    // spec: "The comparison operators == and != must be fully defined for operands of the key
    // type." Later, as the key type may not be complete.
    check.later(
        () -> {
          if (!Predicates.comparable(typ.key)) {
            String why = Predicates.isTypeParam(typ.key) ? " (missing comparable constraint)" : "";
            check.errors.errorf(
                e.key, ErrorCode.INCOMPARABLE_MAP_KEY, "invalid map key type %s%s", typ.key, why);
          }
        });
    return typ;
  }

  // --- array lengths --------------------------------------------------------------------------

  /** Returns the value of the array length e; negative after an error. */
  long arrayLength(Expr e) {
    if (e instanceof Expr.Name name) {
      // May be meant as a type parameter, as in type T[P any] with the constraint left out.
      Obj obj = check.env.lookup(name.name);
      if (obj == null) {
        check.errors.errorf(
            name,
            ErrorCode.INVALID_ARRAY_LEN,
            "undefined array length %s or missing type constraint",
            name.name);
        return -1;
      }
      if (!(obj instanceof ConstObj)) {
        check.errors.errorf(
            name, ErrorCode.INVALID_ARRAY_LEN, "invalid array length %s", name.name);
        return -1;
      }
    }
    Operand x = new Operand();
    check.exprs.expr(null, x, e);
    if (x.mode != Operand.Mode.CONSTANT) {
      if (x.isValid()) {
        check.errors.errorf(x, ErrorCode.INVALID_ARRAY_LEN, "array length %s must be constant", x);
      }
      return -1;
    }
    long len = lengthValue(x);
    if (len < 0) {
      String message =
          Predicates.isInteger(x.type)
              ? "invalid array length %s"
              : "array length %s must be integer";
      check.errors.errorf(x, ErrorCode.INVALID_ARRAY_LEN, message, x);
    }
    return len;
  }

  private long lengthValue(Operand x) {
    if (!Predicates.isUntyped(x.type) && !Predicates.isInteger(x.type)) {
      return -1;
    }
    Constant val = Constants.toInt(x.val);
    if (val.kind() != Constant.Kind.INT || !Consts.representableConst(val, Basic.INT)) {
      return -1;
    }
    return Constants.int64Val(val);
  }

  // --- instances ------------------------------------------------------------------------------

  private Type instantiatedType(Expr x, List<Expr> xlist) {
    Cause cause = new Cause();
    Type gtyp = genericType(x, cause);
    if (!cause.isEmpty()) {
      check.errors.errorf(
          x, ErrorCode.NOT_A_GENERIC_TYPE, "invalid operation: %s%s (%s)", x, xlist, cause);
    }
    if (!Predicates.isValid(gtyp)) {
      return gtyp;
    }
    List<Type> targs = typeList(xlist);
    if (targs == null) {
      return Basic.INVALID;
    }
    Type inst = check.instantiate.instance(x.pos, gtyp, targs, null, check.context());
    if (!(inst instanceof Named || inst instanceof Alias)) {
      return Basic.INVALID;
    }
    // The type parameters of a Named may not be there yet.
    check.later(() -> verifyInstance(x, xlist, targs, inst));
    return inst;
  }

  private void verifyInstance(Expr x, List<Expr> xlist, List<Type> targs, Type inst) {
    check.recording.recordInstance(x, targs, inst);
    TypeName obj = inst instanceof Named n ? n.obj() : ((Alias) inst).obj();
    List<TypeParam> tparams =
        inst instanceof Named n ? n.typeParams() : ((Alias) inst).typeParams();
    if (!check.instantiate.validateTArgLen(x.pos, obj.name, tparams.size(), targs.size())) {
      return;
    }
    Cause cause = new Cause();
    int bad = check.instantiate.verify(x.pos, tparams, targs, check.context(), cause);
    if (bad >= 0) {
      int pos = bad < xlist.size() ? Positions.start(xlist.get(bad)) : x.pos;
      check.errors.softErrorf(pos, ErrorCode.INVALID_TYPE_ARG, "%s", cause);
    } else {
      check.mono.recordInstance(x.pos, tparams, targs, xlist);
    }
  }
}
