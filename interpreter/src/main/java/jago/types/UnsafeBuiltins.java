package jago.types;

import jago.ast.Expr;
import java.util.IdentityHashMap;
import java.util.List;

/** Checks calls of the functions of package unsafe. See {@link Builtins}. */
final class UnsafeBuiltins {
  private final Checker check;
  private final Builtins builtins;

  /** The answers of {@link #hasVarSize} for named types. */
  private final IdentityHashMap<Named, Boolean> varSizes = new IdentityHashMap<>();

  UnsafeBuiltins(Checker check, Builtins builtins) {
    this.check = check;
    this.builtins = builtins;
  }

  // unsafe.Add(ptr Pointer, len IntegerType) Pointer
  boolean add(Operand x, Expr.Call call, Operand len) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_17, "unsafe.Add");
    check.assignments.assignment(x, Basic.UNSAFE_POINTER, "argument to unsafe.Add");
    if (!x.isValid()
        || !check.indexExprs.isValidIndex(len, ErrorCode.INVALID_UNSAFE_ADD, "length", true)) {
      return false;
    }
    return value(x, call, Basic.UNSAFE_POINTER, Basic.UNSAFE_POINTER, len.type);
  }

  private boolean value(Operand x, Expr.Call call, Type result, Type... args) {
    x.mode = Operand.Mode.VALUE;
    x.type = result;
    builtins.recordType(call, result, args);
    return true;
  }

  private static boolean constant(Operand x, long size) {
    x.mode = Operand.Mode.CONSTANT;
    x.type = Basic.UINTPTR;
    x.val = Constants.makeInt64(size);
    return true;
  }

  // unsafe.Alignof(x T) uintptr
  boolean alignof(Operand x, Expr.Call call) {
    check.assignments.assignment(x, null, "argument to unsafe.Alignof");
    if (!x.isValid()) {
      return false;
    }
    if (hasVarSize(x.type)) {
      return value(x, call, Basic.UINTPTR, x.type);
    }
    return constant(x, Sizes.alignof(x.type));
  }

  // unsafe.Sizeof(x T) uintptr
  boolean sizeof(Operand x, Expr.Call call) {
    check.assignments.assignment(x, null, "argument to unsafe.Sizeof");
    if (!x.isValid()) {
      return false;
    }
    if (hasVarSize(x.type)) {
      return value(x, call, Basic.UINTPTR, x.type);
    }
    long size = Sizes.sizeof(x.type);
    return size < 0 ? tooLarge(x) : constant(x, size);
  }

  private boolean tooLarge(Operand x) {
    check.errors.errorf(x, ErrorCode.TYPE_TOO_LARGE, "%s is too large", x);
    return false;
  }

  // unsafe.Offsetof(x T) uintptr, where x is a selector
  boolean offsetof(Operand x, Expr.Call call) {
    Expr arg = call.args.getFirst();
    if (!(Operations.unparen(arg) instanceof Expr.Selector e)) {
      check.errors.errorf(
          arg,
          ErrorCode.BAD_OFFSETOF_SYNTAX,
          "invalid argument: %s is not a selector expression",
          arg);
      check.calls.use(arg);
      return false;
    }
    check.exprs.expr(null, x, e.x);
    if (!x.isValid()) {
      return false;
    }
    Type base = Lookup.derefStructPtr(x.type);
    Lookup.Result found = Lookup.lookupFieldOrMethod(base, false, check.pkg, e.sel.name, false);
    if (!isDirectField(x, arg, e.sel.name, base, found)) {
      return false;
    }
    Type type = found.obj().type;
    check.recording.recordSelection(
        e, Selection.Kind.FIELD_VAL, base, found.obj(), found.index(), false);
    Operand.Mode mode =
        x.mode == Operand.Mode.VARIABLE ? Operand.Mode.VARIABLE : Operand.Mode.VALUE;
    check.recording.record(new Operand(mode, e, type));
    // An offset is no constant in any struct of variable size, even where only later fields vary.
    if (hasVarSize(base)) {
      return value(x, call, Basic.UINTPTR, type);
    }
    long offset = Sizes.offsetof(base, found.index());
    return offset < 0 ? tooLarge(x) : constant(x, offset);
  }

  private boolean isDirectField(Operand x, Expr arg, String sel, Type base, Lookup.Result found) {
    if (found.obj() == null) {
      check.errors.errorf(
          x,
          ErrorCode.MISSING_FIELD_OR_METHOD,
          "invalid argument: %s has no single field %s",
          base,
          sel);
      return false;
    }
    if (found.obj() instanceof Func) {
      check.errors.errorf(
          arg, ErrorCode.INVALID_OFFSETOF, "invalid argument: %s is a method value", arg);
      return false;
    }
    if (found.indirect()) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_OFFSETOF,
          "invalid argument: field %s is embedded via a pointer in %s",
          sel,
          base);
      return false;
    }
    return true;
  }

  // unsafe.Slice(ptr *T, len IntegerType) []T
  boolean slice(Operand x, Expr.Call call, Operand len) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_17, "unsafe.Slice");
    if (!(Under.commonUnder(x.type, null, null) instanceof Pointer p)) {
      check.errors.errorf(
          x, ErrorCode.INVALID_UNSAFE_SLICE, "invalid argument: %s is not a pointer", x);
      return false;
    }
    return check.indexExprs.isValidIndex(len, ErrorCode.INVALID_UNSAFE_SLICE, "length", false)
        && value(x, call, new Slice(p.base), p, len.type);
  }

  // unsafe.SliceData(slice []T) *T
  boolean sliceData(Operand x, Expr.Call call) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_20, "unsafe.SliceData");
    if (!(Under.commonUnder(x.type, null, null) instanceof Slice s)) {
      check.errors.errorf(
          x, ErrorCode.INVALID_UNSAFE_SLICE_DATA, "invalid argument: %s is not a slice", x);
      return false;
    }
    return value(x, call, new Pointer(s.elem), s);
  }

  // unsafe.String(ptr *byte, len IntegerType) string
  boolean string(Operand x, Expr.Call call, Operand len) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_20, "unsafe.String");
    Type bytePtr = new Pointer(Basic.BYTE);
    check.assignments.assignment(x, bytePtr, "argument to unsafe.String");
    return x.isValid()
        && check.indexExprs.isValidIndex(len, ErrorCode.INVALID_UNSAFE_STRING, "length", false)
        && value(x, call, Basic.STRING, bytePtr, len.type);
  }

  // unsafe.StringData(str string) *byte
  boolean stringData(Operand x, Expr.Call call) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_20, "unsafe.StringData");
    check.assignments.assignment(x, Basic.STRING, "argument to unsafe.StringData");
    return x.isValid() && value(x, call, new Pointer(Basic.BYTE), Basic.STRING);
  }

  /**
   * Reports whether the size of a type depends on type parameters, or is infinite through a cycle,
   * which is then reported.
   */
  boolean hasVarSize(Type type) {
    return switch (Alias.unalias(type)) {
      case Named t -> namedHasVarSize(t);
      case Array t -> hasVarSize(t.elem);
      case Struct t -> t.fields().stream().anyMatch(f -> hasVarSize(f.type));
      case TypeParam _ -> true;
      default -> false;
    };
  }

  private boolean namedHasVarSize(Named t) {
    Boolean known = varSizes.get(t);
    if (known != null) {
      return known;
    }
    Integer start = check.objPathIdx.get(t.obj);
    if (start != null) {
      List<Obj> cycle = List.copyOf(check.objPath.subList(start, check.objPath.size()));
      check.decls.cycleError(cycle, Decls.firstInSrc(cycle));
      return true;
    }
    check.push(t.obj);
    boolean varSize = hasVarSize(t.unpack().fromRHS);
    check.pop();
    varSizes.put(t, varSize);
    return varSize;
  }
}
