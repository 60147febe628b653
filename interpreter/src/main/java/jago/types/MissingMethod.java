package jago.types;

import java.util.List;

/** Looks for a method of an interface that a type lacks, and says what is wrong with it. */
final class MissingMethod {
  private enum State {
    OK,
    NOT_FOUND,
    WRONG_NAME,
    UNEXPORTED,
    WRONG_SIG,
    AMBIGUOUS,
    POINTER_RECEIVER,
    FIELD
  }

  private final Checker check;
  private final Type v;
  private final Type t;
  private final boolean isStatic;
  private final Lookup.Equivalence equivalent;
  private final Cause cause;

  /** The method of t in question. */
  private Func m;

  /** The method of v that is like it; may be null. */
  private Func f;

  MissingMethod(
      Checker check, Type v, Type t, boolean isStatic, Lookup.Equivalence equivalent, Cause cause) {
    this.check = check;
    this.v = v;
    this.t = t;
    this.isStatic = isStatic;
    this.equivalent = equivalent;
    this.cause = cause;
  }

  /** Returns the first method of t that v lacks; null where v has all. */
  Func find() {
    List<Func> methods = ((Interface) t.underlying()).typeSet().methods();
    for (Func method : methods) {
      m = method;
      f = null;
      State state = v.underlying() instanceof Interface u ? ofInterface(u) : ofOther();
      if (state != State.OK) {
        if (cause != null) {
          cause.set(explain(state));
        }
        return m;
      }
    }
    return null;
  }

  private State ofInterface(Interface u) {
    int i = u.typeSet().lookupMethod(m.pkg, m.name, false);
    if (i < 0) {
      return isStatic ? State.NOT_FOUND : State.OK;
    }
    f = u.typeSet().methods().get(i);
    return equivalent.test(f.type, m.type) ? State.OK : State.WRONG_SIG;
  }

  private State ofOther() {
    Lookup.Result r = Lookup.lookup(v, false, m.pkg, m.name, false);
    if (r.obj() == null) {
      return absent(r);
    }
    if (!(r.obj() instanceof Func found)) {
      return State.FIELD;
    }
    f = found;
    setUp(f);
    return equivalent.test(f.type, m.type) ? State.OK : State.WRONG_SIG;
  }

  private State absent(Lookup.Result r) {
    if (r.index() != null) {
      return State.AMBIGUOUS;
    }
    if (r.indirect()) {
      return State.POINTER_RECEIVER;
    }
    if (Lookup.lookup(v, false, m.pkg, m.name, true).obj() instanceof Func like) {
      f = like;
      return like.name.equals(m.name) ? State.UNEXPORTED : State.WRONG_NAME;
    }
    return State.NOT_FOUND;
  }

  /** Makes sure that a method has its signature. */
  private void setUp(Func method) {
    if (check != null) {
      check.decls.objDecl(method);
    }
  }

  private String explain(State state) {
    return switch (state) {
      case NOT_FOUND -> {
        if (Lookup.isInterfacePtr(v)) {
          yield "(" + Lookup.interfacePtrError(check, v) + ")";
        }
        if (Lookup.isInterfacePtr(t)) {
          yield "(" + Lookup.interfacePtrError(check, t) + ")";
        }
        yield "(missing method " + m.name + ")";
      }
      case WRONG_NAME -> {
        setUp(f);
        yield "(missing method " + m.name + ")" + haveWant(false);
      }
      case UNEXPORTED -> "(unexported method " + m.name + ")";
      case WRONG_SIG -> wrongSignature();
      case AMBIGUOUS -> Format.sprintf(check, "(ambiguous selector %s.%s)", v, m.name);
      case POINTER_RECEIVER -> "(method " + m.name + " has pointer receiver)";
      case FIELD -> Format.sprintf(check, "(%s.%s is a field, not a method)", v, m.name);
      case OK -> throw new IllegalStateException("nothing to explain");
    };
  }

  private String wrongSignature() {
    String text = "(wrong type for method " + m.name + ")";
    for (boolean pkgInfo : new boolean[] {false, true}) {
      if (!funcString(f, pkgInfo).equals(funcString(m, pkgInfo))) {
        return text + haveWant(pkgInfo);
      }
    }
    return text; // the difference does not show, as with type parameters of one name
  }

  private String haveWant(boolean pkgInfo) {
    return "\n\t\thave " + funcString(f, pkgInfo) + "\n\t\twant " + funcString(m, pkgInfo);
  }

  private String funcString(Func func, boolean pkgInfo) {
    TypeWriter w = new TypeWriter(check != null && !pkgInfo ? check.qualifier : null);
    w.pkgInfo = pkgInfo;
    w.paramNames = false;
    w.string(func.name);
    w.signature(func.signature());
    return w.toString();
  }
}
