package jago.types;

import java.util.List;

/** The predeclared names, and package unsafe. Both are filled once and never change. */
public final class Universe {
  private Universe() {}

  /** The outermost scope. */
  public static final Scope SCOPE = new Scope(null, "universe");

  /** Package unsafe. */
  public static final Package UNSAFE = new Package("unsafe", "unsafe");

  /** The type error. */
  public static final Named ERROR = errorType();

  /** The type comparable. */
  public static final Named COMPARABLE = comparableType();

  /** The name any, an alias of the empty interface. */
  public static final TypeName ANY = anyName();

  /** The name iota. */
  static final ConstObj IOTA =
      new ConstObj(0, null, "iota", Basic.UNTYPED_INT, Constants.makeInt64(0));

  static {
    UNSAFE.complete = true;
    for (Basic t :
        List.of(
            Basic.BOOL,
            Basic.INT,
            Basic.INT8,
            Basic.INT16,
            Basic.INT32,
            Basic.INT64,
            Basic.UINT,
            Basic.UINT8,
            Basic.UINT16,
            Basic.UINT32,
            Basic.UINT64,
            Basic.UINTPTR,
            Basic.FLOAT32,
            Basic.FLOAT64,
            Basic.COMPLEX64,
            Basic.COMPLEX128,
            Basic.STRING,
            Basic.UNSAFE_POINTER,
            Basic.BYTE,
            Basic.RUNE)) {
      define(new TypeName(0, null, t.name, t));
    }
    define(ERROR.obj);
    define(ANY);
    define(COMPARABLE.obj);
    define(new ConstObj(0, null, "true", Basic.UNTYPED_BOOL, Constants.makeBool(true)));
    define(new ConstObj(0, null, "false", Basic.UNTYPED_BOOL, Constants.makeBool(false)));
    define(IOTA);
    define(new Nil());
    for (BuiltinId id : BuiltinId.values()) {
      define(new Builtin(id));
    }
  }

  // What is exported belongs to package unsafe.
  private static void define(Obj obj) {
    Scope scope = SCOPE;
    if (obj.exported()) {
      scope = UNSAFE.scope;
      obj.pkg = UNSAFE;
    }
    if (scope.insert(obj) != null) {
      throw new IllegalStateException("predeclared twice: " + obj.name);
    }
  }

  // type error interface { Error() string }
  private static Named errorType() {
    Named t = new Named(null, new TypeName(0, null, "error", null), null);
    Signature sig =
        new Signature(
            new Var(Var.Kind.RECV, 0, null, "", t),
            List.of(),
            List.of(),
            Tuple.EMPTY,
            Tuple.of(new Var(Var.Kind.RESULT, 0, null, "", Basic.STRING)),
            false);
    Interface iface = Interface.of(List.of(new Func(0, null, "Error", sig)), List.of());
    iface.typeSet();
    t.setUnderlying(iface);
    return t;
  }

  // type comparable interface { comparable }
  private static Named comparableType() {
    Named t = new Named(null, new TypeName(0, null, "comparable", null), null);
    t.setUnderlying(Interface.ofTypeSet(new TypeSet(List.of(), TermList.ALL, true)));
    return t;
  }

  // type any = interface {}
  private static TypeName anyName() {
    TypeName obj = new TypeName(0, null, "any", null);
    new Alias(null, obj, Interface.EMPTY);
    return obj;
  }
}
