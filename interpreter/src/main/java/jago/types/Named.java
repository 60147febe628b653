package jago.types;

import java.util.ArrayList;
import java.util.List;

/**
 * A defined type: one from a type declaration, or an instance of a generic one.
 *
 * <p>The type exists before its right-hand side has been checked, so that it can refer to itself.
 * An instance takes its right-hand side from its origin on first use, and each method likewise;
 * that ends for recursive types because all instances created while expanding one share a {@link
 * Context}, in which the same instance is found again.
 *
 * <p>Two declared types are identical only if they are the same object; instances are identical if
 * their origins and type arguments are.
 */
public final class Named extends Type {
  /** Not null until the package that creates the type has been checked. */
  private Checker check;

  TypeName obj;

  /** Null for a declared type. */
  final Instance inst;

  /** The right-hand side of the declaration; null until known. */
  Type fromRHS;

  private List<TypeParam> tparams = List.of();
  private Type underlying;

  /** The methods declared; for an instance parallel to its origin's, null until expanded. */
  private List<Func> methods = new ArrayList<>(0);

  private boolean unpacked;

  /** What makes a type an instance. */
  static final class Instance {
    final Named orig;
    final List<Type> targs;

    /** The instances met while expanding this one. */
    Context ctxt;

    Instance(Named orig, List<Type> targs, Context ctxt) {
      this.orig = orig;
      this.targs = List.copyOf(targs);
      this.ctxt = ctxt;
    }
  }

  /** Returns a declared type; obj gets it as its type if it has none. */
  Named(Checker check, TypeName obj, Type fromRHS) {
    this.check = check;
    this.obj = obj;
    this.inst = null;
    this.fromRHS = fromRHS;
    this.unpacked = true;
    if (obj.type == null) {
      obj.type = this;
    }
    if (check != null) {
      check.needsCleanup(this::cleanup);
    }
  }

  /**
   * Returns an instance.
   *
   * @param pos where it is instantiated
   * @param expanding the instance being expanded that leads to this one; may be null
   */
  Named(Checker check, int pos, Named orig, List<Type> targs, Named expanding) {
    this.check = check;
    this.obj = new TypeName(pos, orig.obj.pkg, orig.obj.name, null);
    // Cycles run within one package, so only there the context is needed.
    boolean samePackage = expanding != null && expanding.obj.pkg == obj.pkg;
    this.inst = new Instance(orig, targs, samePackage ? expanding.inst.ctxt : null);
    obj.type = this;
    if (check != null) {
      check.needsCleanup(this::cleanup);
    }
  }

  /** Returns t, looked at through aliases, if it is a named type; else null. */
  static Named of(Type t) {
    return Alias.unalias(t) instanceof Named n ? n : null;
  }

  private void cleanup() {
    if (inst == null) {
      underlying();
    }
    check = null;
  }

  /** Returns the declaring name; for an instance that of its origin. */
  public TypeName obj() {
    return origin().obj;
  }

  /** Returns the generic type that this is an instance of, or itself. */
  public Named origin() {
    return inst == null ? this : inst.orig;
  }

  /** Returns the type parameters, also those of an instance's origin. */
  public List<TypeParam> typeParams() {
    return unpack().tparams;
  }

  void setTypeParams(List<TypeParam> list) {
    tparams = TypeParam.bind(list);
  }

  /** Returns the type arguments of an instance; empty for a declared type. */
  public List<Type> typeArgs() {
    return inst == null ? List.of() : inst.targs;
  }

  /** Takes over the origin's type parameters and right-hand side into an instance. */
  Named unpack() {
    if (!unpacked) {
      Named orig = inst.orig.unpack();
      fromRHS = expandRhs();
      tparams = orig.tparams;
      unpacked = true;
    }
    return this;
  }

  @Override
  public Type underlying() {
    unpack();
    if (underlying == null && fromRHS != null) {
      resolveUnderlying();
    }
    return underlying;
  }

  /** Returns the underlying type if it is known already, without expanding anything. */
  Type knownUnderlying() {
    return underlying;
  }

  /** Makes u the right-hand side and the underlying type. */
  void setUnderlying(Type u) {
    fromRHS = u;
    underlying = u;
  }

  // Direct cycles have been broken before, so each chain of names ends in a type literal.
  private void resolveUnderlying() {
    List<Named> path = new ArrayList<>();
    Type u = this;
    while (true) {
      if (u instanceof Alias a) {
        u = Alias.unalias(a);
      } else if (u instanceof Named n) {
        if (n.underlying != null) {
          u = n.underlying;
          break;
        }
        path.add(n);
        u = n.unpack().fromRHS;
      } else {
        break;
      }
    }
    for (Named n : path) {
      n.underlying = u;
    }
  }

  /** Returns the number of methods declared for the type. */
  public int numMethods() {
    return origin().methods.size();
  }

  /** Returns the i'th declared method; that of an instance has the type arguments filled in. */
  public Func method(int i) {
    if (inst == null) {
      return methods.get(i);
    }
    unpack();
    while (methods.size() < inst.orig.methods.size()) {
      methods.add(null);
    }
    Func m = methods.get(i);
    if (m == null) {
      m = expandMethod(i);
      methods.set(i, m);
    }
    return m;
  }

  /** Adds a method unless there is one of that name. */
  void addMethod(Func m) {
    if (methodIndex(m.name, false) < 0) {
      methods.add(m);
    }
  }

  /** Returns the index of the declared method of that name; negative where there is none. */
  int methodIndex(String name, boolean foldCase) {
    if (!name.equals("_")) {
      List<Func> list = origin().methods;
      for (int i = 0; i < list.size(); i++) {
        String m = list.get(i).name;
        if (foldCase ? m.equalsIgnoreCase(name) : m.equals(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns the index of the method that (pkg, name) denotes; negative where there is none. */
  int lookupMethod(Package pkg, String name, boolean foldCase) {
    if (foldCase || Obj.isExported(name) || Predicates.samePkg(obj.pkg, pkg)) {
      return methodIndex(name, foldCase);
    }
    return -1;
  }

  private Func expandMethod(int i) {
    Func orig = inst.orig.method(i);
    if (check != null) {
      check.decls.objDecl(orig);
    }
    Signature oldSig = orig.signature();
    Signature newSig = oldSig;
    // The counts differ only where there is an error.
    if (oldSig.rparams.size() == inst.targs.size()) {
      SubstMap smap = new SubstMap(oldSig.rparams, inst.targs);
      Context ctxt = check != null ? check.context() : null;
      newSig = (Signature) Subst.subst(check, orig.pos, oldSig, smap, this, ctxt);
    }
    if (newSig == oldSig) {
      newSig = oldSig.copy();
    }
    newSig.recv = oldSig.recv.withType(orig.hasPtrRecv() ? new Pointer(this) : this);
    newSig.rparams = List.of();
    return orig.withSignature(newSig);
  }

  private Type expandRhs() {
    if (inst.ctxt == null) {
      inst.ctxt = new Context();
    }
    Named orig = inst.orig;
    if (inst.targs.size() != orig.tparams.size()) {
      return Basic.INVALID;
    }
    inst.ctxt.update(orig, inst.targs, this); // so that a cycle finds this instance again
    SubstMap smap = new SubstMap(orig.tparams, inst.targs);
    Context ctxt = check != null ? check.context() : inst.ctxt;
    Type rhs = Subst.subst(check, obj.pos, orig.fromRHS, smap, this, ctxt);
    return rhs instanceof Interface t ? withReceiver(t, orig) : rhs;
  }

  /** Returns t with methods whose receiver is this instance instead of its origin. */
  private Type withReceiver(Interface t, Named orig) {
    List<Func> list = Subst.replaceRecvType(t.methods, orig, this);
    if (list == t.methods) {
      return t;
    }
    if (t == orig.fromRHS) {
      // Nothing was substituted, so the origin's interface must not be modified.
      Interface own = new Interface(check);
      own.complete = true;
      own.embeddeds = t.embeddeds;
      t = own;
    }
    t.methods = list;
    t.tset = null;
    if (check == null) {
      t.typeSet();
    }
    return t;
  }
}
