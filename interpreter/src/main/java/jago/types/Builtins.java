package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Checks calls of built-in functions. There is one method per function; it returns false after an
 * error, and else leaves the result in its operand.
 */
final class Builtins {
  private final Checker check;
  private final NumericBuiltins numeric;
  final UnsafeBuiltins unsafe;

  Builtins(Checker check) {
    this.check = check;
    this.numeric = new NumericBuiltins(check, this);
    this.unsafe = new UnsafeBuiltins(check, this);
  }

  /**
   * Checks a call of the builtin id.
   *
   * @param x receives the result; its expression is not set
   */
  boolean builtin(Operand x, Expr.Call call, BuiltinId id) {
    if (call.hasDots && id != BuiltinId.APPEND) {
      check.errors.errorf(
          call,
          ErrorCode.INVALID_DOT_DOT_DOT,
          "invalid operation: invalid use of ... with built-in %s",
          id.goName);
      check.calls.use(call.args);
      return false;
    }
    if (id != BuiltinId.LEN && id != BuiltinId.CAP) {
      return evaluate(x, call, id);
    }
    // len and cap need to know whether there is a call in their own argument.
    boolean outer = check.env.hasCallOrRecv;
    check.env.hasCallOrRecv = false;
    boolean ok = evaluate(x, call, id);
    check.env.hasCallOrRecv = outer;
    return ok;
  }

  private boolean evaluate(Operand x, Expr.Call call, BuiltinId id) {
    List<Operand> args = List.of();
    int nargs = call.args.size();
    if (takesValues(id)) {
      args = check.calls.exprList(call.args);
      nargs = args.size();
      for (Operand arg : args) {
        if (!arg.isValid()) {
          return false;
        }
      }
      if (nargs > 0) {
        x.set(args.getFirst());
      }
    }
    return isValidCount(call, id, nargs) && dispatch(x, call, id, args);
  }

  /** Reports whether the arguments are all ordinary values. */
  private static boolean takesValues(BuiltinId id) {
    return id != BuiltinId.MAKE && id != BuiltinId.NEW && id != BuiltinId.OFFSETOF;
  }

  private boolean isValidCount(Expr.Call call, BuiltinId id, int nargs) {
    String fault = null;
    if (nargs < id.nargs) {
      fault = "not enough";
    } else if (!id.variadic && nargs > id.nargs) {
      fault = "too many";
    }
    if (fault != null) {
      check.errors.errorf(
          call,
          ErrorCode.WRONG_ARG_COUNT,
          "invalid operation: %s arguments for %v (expected %d, found %d)",
          fault,
          call,
          id.nargs,
          nargs);
    }
    return fault == null;
  }

  private boolean dispatch(Operand x, Expr.Call call, BuiltinId id, List<Operand> args) {
    return switch (id) {
      case APPEND -> append(x, call, args);
      case CAP, LEN -> length(x, call, id);
      case CLEAR -> clear(x, call);
      case CLOSE -> close(x, call);
      case COMPLEX -> numeric.complex(x, call, args.get(1));
      case COPY -> copy(x, call, args.get(1));
      case DELETE -> delete(x, call, args.get(1));
      case IMAG, REAL -> numeric.part(x, call, id);
      case MAKE -> make(x, call);
      case MAX, MIN -> numeric.extreme(x, call, id, args);
      case NEW -> newValue(x, call);
      case PANIC -> panic(x, call);
      case PRINT, PRINTLN -> print(x, call, id, args);
      case RECOVER -> recover(x, call);
      case ADD -> unsafe.add(x, call, args.get(1));
      case ALIGNOF -> unsafe.alignof(x, call);
      case OFFSETOF -> unsafe.offsetof(x, call);
      case SIZEOF -> unsafe.sizeof(x, call);
      case SLICE -> unsafe.slice(x, call, args.get(1));
      case SLICE_DATA -> unsafe.sliceData(x, call);
      case STRING -> unsafe.string(x, call, args.get(1));
      case STRING_DATA -> unsafe.stringData(x, call);
    };
  }

  /**
   * Records the type that the builtin has in this call.
   *
   * @param result null: none
   */
  void recordType(Expr.Call call, Type result, Type... args) {
    check.recording.recordBuiltinType(call.fun, signature(result, args));
  }

  private static Signature signature(Type result, Type... args) {
    List<Var> params = new ArrayList<>();
    for (Type t : args) {
      params.add(new Var(Var.Kind.PARAM, 0, null, "", Predicates.defaultType(t)));
    }
    Signature sig = new Signature();
    sig.params = Tuple.of(params);
    if (result != null) {
      sig.results = Tuple.of(new Var(Var.Kind.RESULT, 0, null, "", result));
    }
    return sig;
  }

  /** Makes x a value of the given type. */
  private static boolean value(Operand x, Type type) {
    x.mode = Operand.Mode.VALUE;
    x.type = type;
    return true;
  }

  private static boolean noValue(Operand x) {
    x.mode = Operand.Mode.NOVALUE;
    return true;
  }

  // --- slices ---------------------------------------------------------------------------------

  // append(s S, x ...E) S
  // spec: "As a special case, if the core type of s is []byte, append also accepts a second
  // argument
  // with core type bytestring followed by ... ."
  private boolean append(Operand x, Expr.Call call, List<Operand> args) {
    TypeError[] error = new TypeError[1];
    Type elem = sliceElem(x, error);
    if (error[0] != null) {
      check.errors.errorf(
          x, ErrorCode.INVALID_APPEND, "invalid append: %s", error[0].format(check));
      return false;
    }
    Signature sig;
    if (args.size() == 2 && call.hasDots && isByteSlice(x) && areByteStrings(args.get(1), true)) {
      sig = signature(x.type, x.type, args.get(1).type);
      sig.variadic = true;
    } else {
      sig = signature(x.type, x.type, new Slice(elem));
      sig.variadic = true;
      // The result's type is known, whatever the arguments are.
      check.arguments.arguments(call, sig, List.of(), List.of(), Calls.Args.of(args));
    }
    check.recording.recordBuiltinType(call.fun, sig);
    return value(x, x.type);
  }

  private boolean isByteSlice(Operand x) {
    return x.isAssignableTo(check, new Slice(Basic.BYTE));
  }

  /** Reports whether x has []byte and string types only, and where needString is set a string. */
  private static boolean areByteStrings(Operand x, boolean needString) {
    boolean[] hasString = new boolean[1];
    boolean all =
        Under.underIs(
            x.type,
            u -> {
              if (u instanceof Slice s && Predicates.identical(s.elem, Basic.BYTE)) {
                return true;
              }
              hasString[0] |= u != null && Predicates.isString(u);
              return u != null && Predicates.isString(u);
            });
    return all && (hasString[0] || !needString);
  }

  /** Returns the element type of a slice, or of all types in x's type set; null with an error. */
  private static Type sliceElem(Operand x, TypeError[] error) {
    Type[] elem = new Type[1];
    Under.underIs(
        x.type,
        u -> {
          if (!(u instanceof Slice s)) {
            error[0] =
                x.isNil()
                    ? new TypeError("argument must be a slice; have untyped nil")
                    : new TypeError("argument must be a slice; have %s", x);
          } else if (elem[0] == null) {
            elem[0] = s.elem;
          } else if (!Predicates.identical(elem[0], s.elem)) {
            error[0] =
                new TypeError("mismatched slice element types %s and %s in %s", elem[0], s.elem, x);
          }
          return error[0] == null;
        });
    return elem[0];
  }

  // copy(dst, src []E) int
  // spec: "As a special case, if the destination's core type is []byte, copy also accepts a source
  // argument with core type bytestring."
  private boolean copy(Operand x, Expr.Call call, Operand y) {
    TypeError[] error = new TypeError[1];
    Type dst = sliceElem(x, error);
    if (error[0] != null) {
      return invalidCopy(x, error[0]);
    }
    if (!(isByteSlice(x) && areByteStrings(y, false))) {
      Type src = sliceElem(y, error);
      if (error[0] != null) {
        if (!Predicates.allString(y.type)) {
          return invalidCopy(y, error[0]);
        }
        src = Basic.BYTE; // says better what is wrong
      }
      if (!Predicates.identical(dst, src)) {
        check.errors.errorf(
            x,
            ErrorCode.INVALID_COPY,
            "invalid copy: arguments %s and %s have different element types %s and %s",
            x,
            y,
            dst,
            src);
        return false;
      }
    }
    recordType(call, Basic.INT, x.type, y.type);
    return value(x, Basic.INT);
  }

  private boolean invalidCopy(Operand x, TypeError error) {
    check.errors.errorf(x, ErrorCode.INVALID_COPY, "invalid copy: %s", error.format(check));
    return false;
  }

  // --- len, cap, clear, close, delete -----------------------------------------------------------

  // len(x), cap(x)
  private boolean length(Operand x, Expr.Call call, BuiltinId id) {
    Constant val = null;
    boolean ok;
    Type t = arrayPtrDeref(x.type.underlying());
    if (t instanceof Basic && x.isConstant() && Predicates.isString(t) && id == BuiltinId.LEN) {
      ok = true;
      val = Constants.makeInt64(Constants.stringVal(x.val).length);
    } else if (t instanceof Array a && !check.env.hasCallOrRecv) {
      // spec: "The expressions len(s) and cap(s) are constants if the type of s is an array or
      // pointer to an array and the expression s does not contain channel receives or
      // (non-constant) function calls; in this case s is not evaluated."
      ok = true;
      val = a.len >= 0 ? Constants.makeInt64(a.len) : Constants.makeUnknown();
    } else if (Predicates.isTypeParam(x.type)) {
      ok = Under.underIs(x.type, u -> u != null && hasLength(arrayPtrDeref(u), id));
    } else {
      ok = hasLength(t, id);
    }
    if (!ok) {
      if (Predicates.isValid(x.type.underlying())) {
        check.errors.errorf(
            x,
            id == BuiltinId.LEN ? ErrorCode.INVALID_LEN : ErrorCode.INVALID_CAP,
            "invalid argument: %s for built-in %s",
            x,
            id.goName);
      }
      return false;
    }
    if (val == null) {
      recordType(call, Basic.INT, x.type);
    }
    x.mode = val == null ? Operand.Mode.VALUE : Operand.Mode.CONSTANT;
    x.val = val;
    x.type = Basic.INT;
    return true;
  }

  private static boolean hasLength(Type u, BuiltinId id) {
    return switch (u) {
      case Array _, Slice _, Chan _ -> true;
      case Map _ -> id == BuiltinId.LEN;
      case Basic b -> id == BuiltinId.LEN && Predicates.isString(b);
      default -> false;
    };
  }

  /** Returns A for *A where A is an array type, else t. */
  private static Type arrayPtrDeref(Type t) {
    return Alias.unalias(t) instanceof Pointer p && p.base.underlying() instanceof Array a ? a : t;
  }

  // clear(mapOrSlice)
  private boolean clear(Operand x, Expr.Call call) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_21, "clear");
    if (!Under.underIs(x.type, u -> u instanceof Map || u instanceof Slice)) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_CLEAR,
          "invalid argument: cannot clear %s: argument must be (or constrained by) map or slice",
          x);
      return false;
    }
    recordType(call, null, x.type);
    return noValue(x);
  }

  // close(c)
  private boolean close(Operand x, Expr.Call call) {
    boolean ok =
        Under.underIs(
            x.type,
            u -> {
              if (u instanceof Chan c && c.dir != Expr.ChanDir.RECV_ONLY) {
                return true;
              }
              String what = u instanceof Chan ? "receive-only channel" : "non-channel";
              check.errors.errorf(
                  x, ErrorCode.INVALID_CLOSE, "invalid operation: cannot close %s %s", what, x);
              return false;
            });
    if (!ok) {
      return false;
    }
    recordType(call, null, x.type);
    return noValue(x);
  }

  // delete(m, key)
  private boolean delete(Operand x, Expr.Call call, Operand keyArg) {
    Type map = x.type;
    Type[] key = new Type[1];
    boolean ok =
        Under.underIs(
            map,
            u -> {
              if (!(u instanceof Map m)) {
                check.errors.errorf(
                    x, ErrorCode.INVALID_DELETE, "invalid argument: %s is not a map", x);
                return false;
              }
              if (key[0] != null && !Predicates.identical(m.key, key[0])) {
                check.errors.errorf(
                    x,
                    ErrorCode.INVALID_DELETE,
                    "invalid argument: maps of %s must have identical key types",
                    x);
                return false;
              }
              key[0] = m.key;
              return true;
            });
    if (!ok) {
      return false;
    }
    x.set(keyArg);
    check.assignments.assignment(x, key[0], "argument to delete");
    if (!x.isValid()) {
      return false;
    }
    recordType(call, null, map, key[0]);
    return noValue(x);
  }

  // --- make, new --------------------------------------------------------------------------------

  // make(T, n), make(T, n, m)
  private boolean make(Operand x, Expr.Call call) {
    Expr arg0 = call.args.getFirst();
    Type t = check.typExprs.varType(arg0);
    if (!Predicates.isValid(t)) {
      return false;
    }
    TypeError[] error = new TypeError[1];
    Type u = Under.commonUnder(t, (_, under) -> makeError(under), error);
    if (error[0] != null) {
      check.errors.errorf(
          arg0,
          ErrorCode.INVALID_MAKE,
          "invalid argument: cannot make %s: %s",
          arg0,
          error[0].format(check));
      return false;
    }
    int min = u instanceof Slice ? 2 : 1;
    if (call.args.size() < min || call.args.size() > min + 1) {
      check.errors.errorf(
          call,
          ErrorCode.WRONG_ARG_COUNT,
          "invalid operation: %v expects %d or %d arguments; found %d",
          call,
          min,
          min + 1,
          call.args.size());
      return false;
    }
    recordType(call, t, sizes(call, t));
    return value(x, t);
  }

  private static TypeError makeError(Type u) {
    return switch (u) {
      case null -> new TypeError("no specific type");
      case Slice _, Map _, Chan _ -> null;
      default -> new TypeError("type must be slice, map, or channel");
    };
  }

  /** Checks the sizes of make and returns the types of all its arguments. */
  private Type[] sizes(Expr.Call call, Type t) {
    Type[] types = new Type[call.args.size()];
    types[0] = t;
    List<Long> constants = new ArrayList<>();
    for (int i = 1; i < types.length; i++) {
      IndexExprs.IndexValue size = check.indexExprs.index(call.args.get(i), -1);
      types[i] = size.type();
      if (size.value() >= 0) {
        constants.add(size.value());
      }
    }
    if (constants.size() == 2 && constants.get(0) > constants.get(1)) {
      check.errors.error(
          call.args.get(1),
          ErrorCode.SWAPPED_MAKE_ARGS,
          "invalid argument: length and capacity swapped");
    }
    return types;
  }

  // new(T), new(expr)
  private boolean newValue(Operand x, Expr.Call call) {
    Expr arg = call.args.getFirst();
    check.exprs.exprOrType(x, arg, false);
    check.exprs.exclude(x, EnumSet.of(Operand.Mode.NOVALUE, Operand.Mode.BUILTIN));
    if (!x.isValid()) {
      return false;
    }
    if (x.mode == Operand.Mode.TYPEXPR) {
      check.typExprs.validVarType(arg, x.type);
    } else {
      if (Predicates.isUntyped(x.type)) {
        check.assignments.assignment(x, null, "argument to new");
        if (!x.isValid()) {
          return false;
        }
      }
      check.versions.verifyVersionf(call.fun, GoVersion.GO1_26, "new(%s)", arg);
    }
    Type t = x.type;
    value(x, new Pointer(t));
    recordType(call, x.type, t);
    return true;
  }

  // --- panic, print, recover
  // ----------------------------------------------------------------------

  // panic(x)
  private boolean panic(Operand x, Expr.Call call) {
    Environment env = check.env;
    if (env.sig != null && env.sig.results.len() > 0) {
      if (env.isPanic == null) {
        env.isPanic = Collections.newSetFromMap(new IdentityHashMap<>());
      }
      env.isPanic.add(call);
    }
    check.assignments.assignment(x, Interface.EMPTY, "argument to panic");
    if (!x.isValid()) {
      return false;
    }
    recordType(call, null, Interface.EMPTY);
    return noValue(x);
  }

  // print(x, y, ...), println(x, y, ...)
  private boolean print(Operand x, Expr.Call call, BuiltinId id, List<Operand> args) {
    Type[] params = new Type[args.size()];
    for (int i = 0; i < params.length; i++) {
      Operand arg = args.get(i);
      check.assignments.assignment(arg, null, "argument to built-in " + id.goName);
      if (!arg.isValid()) {
        return false;
      }
      params[i] = arg.type;
      check.limits.printed(call, id.goName, arg.type);
    }
    recordType(call, null, params);
    return noValue(x);
  }

  // recover() any
  private boolean recover(Operand x, Expr.Call call) {
    value(x, Interface.EMPTY);
    recordType(call, x.type);
    return true;
  }
}
