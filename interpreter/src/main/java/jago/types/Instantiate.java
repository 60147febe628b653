package jago.types;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes instances of generic functions and types, and checks that type arguments satisfy their
 * constraints. Methods that take a Checker work with null too, after checking.
 */
public final class Instantiate {
  private final Checker check;

  Instantiate(Checker check) {
    this.check = check;
  }

  /**
   * Returns the instance of a generic Named, Alias or Signature for type arguments known to fit.
   *
   * @param ctxt where identical instances are found and kept
   */
  public static Type instantiate(Context ctxt, Type orig, List<Type> targs) {
    return instance(null, 0, orig, targs, null, ctxt);
  }

  /** Like the static method, while checking. */
  Type instance(int pos, Type orig, List<Type> targs, Named expanding, Context ctxt) {
    return instance(check, pos, orig, targs, expanding, ctxt);
  }

  /**
   * Returns the instance of orig for targs, an identical one if there is one already; the invalid
   * type if the number of arguments is wrong. One of expanding and ctxt must not be null.
   *
   * @param expanding the instance being expanded; may be null
   */
  static Type instance(
      Checker check, int pos, Type orig, List<Type> targs, Named expanding, Context ctxt) {
    // Those of the expanding instance come first: they keep reference cycles closed.
    List<Context> contexts = new ArrayList<>(2);
    if (expanding != null) {
      contexts.add(expanding.inst.ctxt);
    }
    if (ctxt != null && !contexts.contains(ctxt)) {
      contexts.add(ctxt);
    }
    Type found = null;
    for (Context c : contexts) {
      found = c.lookup(orig, targs);
      if (found != null) {
        break;
      }
    }
    if (found == null) {
      found = make(check, pos, orig, targs, expanding, ctxt);
      if (found == Basic.INVALID || found == orig) {
        return found;
      }
    }
    for (int i = contexts.size() - 1; i >= 0; i--) {
      found = contexts.get(i).update(orig, targs, found);
    }
    return found;
  }

  private static Type make(
      Checker check, int pos, Type orig, List<Type> targs, Named expanding, Context ctxt) {
    switch (orig) {
      case Named n -> {
        return new Named(check, pos, n, targs, expanding);
      }
      case Alias a -> {
        if (!validateTArgLen(check, pos, a.obj.name, a.tparams.size(), targs.size())) {
          return Basic.INVALID;
        }
        return a.tparams.isEmpty() ? a : aliasInstance(check, pos, a, targs, expanding, ctxt);
      }
      case Signature s -> {
        if (!validateTArgLen(check, pos, s.toString(), s.tparams.size(), targs.size())) {
          return Basic.INVALID;
        }
        if (s.tparams.isEmpty()) {
          return s;
        }
        SubstMap smap = new SubstMap(s.tparams, targs);
        Signature inst = (Signature) Subst.subst(check, pos, s, smap, null, ctxt);
        if (inst == s) {
          inst = s.copy();
        }
        inst.tparams = List.of();
        return inst;
      }
      default -> throw new IllegalStateException("cannot instantiate " + orig);
    }
  }

  static Alias aliasInstance(
      Checker check, int pos, Alias orig, List<Type> targs, Named expanding, Context ctxt) {
    TypeName obj = new TypeName(pos, orig.obj.pkg, orig.obj.name, null);
    SubstMap smap = new SubstMap(orig.tparams, targs);
    Alias a = new Alias(check, obj, Subst.subst(check, pos, orig.fromRHS, smap, expanding, ctxt));
    a.orig = orig;
    a.tparams = orig.tparams;
    a.targs = List.copyOf(targs);
    return a;
  }

  /** Reports whether there are as many type arguments as type parameters, and an error if not. */
  boolean validateTArgLen(int pos, String name, int want, int got) {
    return validateTArgLen(check, pos, name, want, got);
  }

  private static boolean validateTArgLen(Checker check, int pos, String name, int want, int got) {
    if (got == want) {
      return true;
    }
    String qual = got < want ? "not enough" : "too many";
    String msg = qual + " type arguments for type " + name + ": have " + got + ", want " + want;
    if (check == null) {
      throw new IllegalStateException(msg);
    }
    check.errors.error(pos, ErrorCode.WRONG_TYPE_ARG_COUNT, msg);
    return false;
  }

  /**
   * Returns the index of the first type argument that its constraint forbids; -1 if all are fine.
   */
  int verify(int pos, List<TypeParam> tparams, List<Type> targs, Context ctxt, Cause cause) {
    SubstMap smap = new SubstMap(tparams, targs);
    for (int i = 0; i < tparams.size(); i++) {
      tparams.get(i).iface(); // makes the constraint an interface
      Type bound = Subst.subst(check, pos, tparams.get(i).bound, smap, null, ctxt);
      if (!implementsType(check, targs.get(i), bound, true, cause)) {
        return i;
      }
    }
    return -1;
  }

  /** Reports whether v implements the interface t; see {@link Lookup#missingMethod} for why not. */
  public static boolean implementsType(Type v, Type t) {
    return implementsType(null, v, t, false, null);
  }

  /**
   * Reports whether v implements t, or satisfies it if t is a constraint. If not, the cause, which
   * may be null, says why.
   */
  static boolean implementsType(Checker check, Type v, Type t, boolean constraint, Cause cause) {
    Type vu = v.underlying();
    Type tu = t.underlying();
    if (!Predicates.isValid(vu)
        || !Predicates.isValid(tu)
        || vu instanceof Pointer p && !Predicates.isValid(p.base.underlying())) {
      return true; // reported before
    }
    return new Question(check, v, t, constraint, cause).ask(vu, tu);
  }

  /** Asks whether v implements or satisfies t. */
  private record Question(Checker check, Type v, Type t, boolean constraint, Cause cause) {
    private String verb() {
      return constraint ? "satisfy" : "implement";
    }

    /** Takes note of the reason, and returns false. */
    private boolean no(String format, Object... args) {
      if (cause != null) {
        cause.set(Format.sprintf(check, format, args));
      }
      return false;
    }

    boolean ask(Type vu, Type tu) {
      if (!(tu instanceof Interface ti)) {
        String detail =
            Lookup.isInterfacePtr(tu)
                ? Lookup.interfacePtrError(check, t)
                : Format.sprintf(check, "%s is not an interface", t);
        return no("%s does not %s %s (%s)", v, verb(), t, detail);
      }
      Interface vi = vu instanceof Interface i ? i : null;
      if (ti.empty() || vi != null && vi.typeSet().isEmpty()) {
        return true;
      }
      if (ti.typeSet().isEmpty()) {
        return no("cannot %s %s (empty type set)", verb(), t);
      }
      if (!Lookup.hasAllMethods(check, v, t, true, Predicates::identical, cause)) {
        return no("%s does not %s %s %s", v, verb(), t, cause);
      }
      if (!ti.typeSet().hasTerms()) {
        return checkComparability(ti);
      }
      if (vi != null) {
        return vi.typeSet().subsetOf(ti.typeSet())
            ? checkComparability(ti)
            : no("%s does not %s %s", v, verb(), t);
      }
      return ti.typeSet().terms().includes(v)
          ? checkComparability(ti)
          : no("%s does not %s %s (%s)", v, verb(), t, missingTerm(ti));
    }

    private boolean checkComparability(Interface ti) {
      if (!ti.isComparable() || Predicates.comparableType(v, false, null) == null) {
        return true;
      }
      // Interfaces satisfy comparable since Go 1.20, though comparing them may panic.
      if (constraint && Predicates.comparableType(v, true, null) == null) {
        if (check == null || check.versions.allowVersion(GoVersion.GO1_20)) {
          return true;
        }
        return no("%s to %s comparable requires go1.20 or later", v, verb());
      }
      return no("%s does not %s comparable", v, verb());
    }

    private String missingTerm(Interface ti) {
      for (Term x : ti.typeSet().terms().list()) {
        if (!x.tilde()
            && Predicates.identical(x.type(), x.type().underlying())
            && new Term(true, x.type()).includes(v)) {
          return Format.sprintf(check, "possibly missing ~ for %s in %s", x.type(), t);
        }
      }
      if (mentions(ti, v)) {
        return Format.sprintf(
            check, "%s mentions %s, but %s is not in the type set of %s", t, v, v, t);
      }
      return Format.sprintf(check, "%s missing in %s", v, ti.typeSet().terms());
    }
  }

  /** Reports whether typ is written in an element of t, though maybe not in its type set. */
  private static boolean mentions(Type t, Type typ) {
    return switch (t) {
      case Interface i -> i.embeddeds.stream().anyMatch(e -> mentions(e, typ));
      case Union u -> u.terms.stream().anyMatch(x -> mentions(x.type(), typ));
      default -> Predicates.identical(t, typ);
    };
  }
}
