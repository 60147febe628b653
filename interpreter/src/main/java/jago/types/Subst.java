package jago.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Replaces type parameters in a type; leaves alone, and the same object, what has none. */
public final class Subst {
  private final Checker check;
  private final int pos;
  private final SubstMap smap;
  private final Named expanding;
  private final Context ctxt;

  private Subst(Checker check, int pos, SubstMap smap, Named expanding, Context ctxt) {
    this.check = check;
    this.pos = pos;
    this.smap = smap;
    this.expanding = expanding;
    this.ctxt = ctxt;
  }

  /**
   * Returns t with each type parameter replaced by its type argument.
   *
   * @param ctxt where instances of generic types are found and kept
   */
  public static Type subst(Type t, List<TypeParam> tparams, List<Type> targs, Context ctxt) {
    return subst(null, 0, t, new SubstMap(tparams, targs), null, ctxt);
  }

  /**
   * Returns t with its type parameters replaced. One of expanding and ctxt must not be null.
   *
   * @param check null after checking
   * @param expanding the instance being expanded; may be null
   */
  static Type subst(Checker check, int pos, Type t, SubstMap smap, Named expanding, Context ctxt) {
    if (smap.isEmpty()) {
      return t;
    }
    return switch (t) {
      case Basic b -> b;
      case TypeParam p -> smap.lookup(p);
      default -> new Subst(check, pos, smap, expanding, ctxt).typ(t);
    };
  }

  private Type typ(Type t) {
    return switch (t) {
      case Basic b -> b;
      case Alias a -> alias(a);
      case Array a -> {
        Type elem = typOrInvalid(a.elem);
        yield elem == a.elem ? a : new Array(elem, a.len);
      }
      case Slice s -> {
        Type elem = typOrInvalid(s.elem);
        yield elem == s.elem ? s : new Slice(elem);
      }
      case Struct s -> {
        List<Var> fields = s.fields == null ? null : list(s.fields, this::var);
        yield fields == s.fields ? s : new Struct(fields, s.tags);
      }
      case Pointer p -> {
        Type base = typOrInvalid(p.base);
        yield base == p.base ? p : new Pointer(base);
      }
      case Tuple u -> tuple(u);
      case Signature s -> signature(s);
      case Union u -> {
        List<Term> terms = list(u.terms, this::term);
        yield terms == u.terms ? u : new Union(terms);
      }
      case Interface i -> iface(i);
      case Map m -> {
        Type key = typOrInvalid(m.key);
        Type elem = typOrInvalid(m.elem);
        yield key == m.key && elem == m.elem ? m : new Map(key, elem);
      }
      case Chan c -> {
        Type elem = typOrInvalid(c.elem);
        yield elem == c.elem ? c : new Chan(c.dir, elem);
      }
      case Named n -> named(n);
      case TypeParam p -> smap.lookup(p);
    };
  }

  // Parts of a type may be missing while the type is being set up.
  private Type typOrInvalid(Type t) {
    return t == null ? Basic.INVALID : typ(t);
  }

  /** Returns the list with f applied to each; the list itself if nothing changes. */
  private static <T> List<T> list(List<T> in, UnaryOperator<T> f) {
    List<T> out = null;
    for (int i = 0; i < in.size(); i++) {
      T t = in.get(i);
      T u = f.apply(t);
      if (u != t && out == null) {
        out = new ArrayList<>(in);
      }
      if (u != t) {
        out.set(i, u);
      }
    }
    return out == null ? in : out;
  }

  private Type alias(Alias a) {
    int n = a.orig.tparams.size();
    if (n == 0) {
      return a;
    }
    if (a.targs.size() != n) {
      return Basic.INVALID;
    }
    List<Type> targs = list(a.targs, this::typ);
    return targs == a.targs
        ? a
        : Instantiate.aliasInstance(check, pos, a.orig, targs, expanding, ctxt);
  }

  // Must not expand n, which may be what is being expanded.
  private Type named(Named n) {
    int count = n.origin().typeParams().size();
    if (count == 0) {
      return n;
    }
    if (n.typeArgs().size() != count) {
      return Basic.INVALID;
    }
    List<Type> targs = list(n.typeArgs(), this::typ);
    return targs == n.typeArgs()
        ? n
        : Instantiate.instance(check, pos, n.origin(), targs, expanding, ctxt);
  }

  private Var var(Var v) {
    Type t = typOrInvalid(v.type);
    return t == v.type ? v : v.withType(t);
  }

  private Term term(Term x) {
    Type t = typ(x.type());
    return t == x.type() ? x : new Term(x.tilde(), t);
  }

  private Func func(Func f) {
    Type t = typ(f.type);
    return t == f.type ? f : f.withSignature((Signature) t);
  }

  private Tuple tuple(Tuple t) {
    List<Var> vars = list(t.vars, this::var);
    return vars == t.vars ? t : Tuple.of(vars);
  }

  // The receiver stays: it may be the very interface being substituted, and is dealt with there.
  private Type signature(Signature t) {
    List<TypeParam> tparams = t.tparams;
    Subst inner = this;
    if (!tparams.isEmpty() && !smap.contains(tparams.getFirst())) {
      // A generic method of an instance: its own type parameters get constraints in which those
      // of the receiver are replaced, so they become new ones.
      tparams = freshTypeParams(t.tparams);
      inner = new Subst(check, pos, smap.with(t.tparams, tparams), expanding, ctxt);
      for (int i = 0; i < tparams.size(); i++) {
        tparams.get(i).bound = inner.typ(t.tparams.get(i).bound);
      }
    }
    Tuple params = inner.tuple(t.params);
    Tuple results = inner.tuple(t.results);
    if (params == t.params && results == t.results && tparams == t.tparams) {
      return t;
    }
    Signature s = t.copy();
    s.tparams = tparams;
    s.scope = null;
    s.params = params;
    s.results = results;
    return s;
  }

  private List<TypeParam> freshTypeParams(List<TypeParam> list) {
    List<TypeParam> fresh = new ArrayList<>();
    for (TypeParam p : list) {
      TypeName name = new TypeName(p.obj.pos, p.obj.pkg, p.obj.name, null);
      TypeParam q = new TypeParam(check, name, null);
      q.index = p.index;
      fresh.add(q);
      if (check != null) {
        check.mono.recordCanon(q, p);
      }
    }
    return fresh;
  }

  private Type iface(Interface t) {
    List<Func> methods = list(t.methods, this::func);
    List<Type> embeddeds = list(t.embeddeds, this::typ);
    if (methods == t.methods && embeddeds == t.embeddeds) {
      return t;
    }
    Interface i = new Interface(check);
    i.embeddeds = embeddeds;
    i.embedPos = t.embedPos;
    i.implicit = t.implicit;
    i.complete = t.complete;
    i.methods = replaceRecvType(methods, t, i);
    if (check == null) {
      i.typeSet();
    }
    return i;
  }

  /** Returns the methods with receivers of type old given type now; in itself if there are none. */
  static List<Func> replaceRecvType(List<Func> in, Type old, Type now) {
    return list(
        in,
        m -> {
          Signature sig = m.signature();
          if (sig.recv == null || sig.recv.type != old) {
            return m;
          }
          Signature copy = sig.copy();
          copy.recv = sig.recv.withType(now);
          return m.withSignature(copy);
        });
  }
}
