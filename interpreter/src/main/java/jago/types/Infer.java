package jago.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Infers the type arguments of calls and assignments of generic functions. */
final class Infer {
  private final Checker check;

  Infer(Checker check) {
    this.check = check;
  }

  /**
   * Returns a type argument for each type parameter; null if they cannot all be inferred, which err
   * then says unless it was reported before.
   *
   * @param targs those given, maybe fewer than tparams, maybe null in between
   * @param params the parameters that args are passed to, as many
   * @param reverse a function is being assigned, so messages say it the other way round
   */
  List<Type> infer(
      int pos,
      List<TypeParam> tparams,
      List<Type> targs,
      Tuple params,
      List<Operand> args,
      boolean reverse,
      CheckError err) {
    if (targs.size() == tparams.size() && !targs.contains(null)) {
      return targs;
    }
    for (Operand arg : args) {
      if (arg.mode == Operand.Mode.INVALID) {
        return null;
      }
    }
    return new Inference(pos, tparams, targs, params, args, reverse, err).run();
  }

  /**
   * Returns new type parameters in place of those of a function, so that in a recursive call they
   * are not the same as those solved for.
   *
   * @param type its only element is replaced by the type with the new type parameters
   */
  List<TypeParam> renameTParams(List<TypeParam> tparams, Type[] type) {
    if (tparams.isEmpty()) {
      return tparams;
    }
    List<TypeParam> renamed = new ArrayList<>();
    for (TypeParam p : tparams) {
      TypeName name = new TypeName(p.obj.pos, p.obj.pkg, p.obj.name, null);
      TypeParam q = new TypeParam(name, null);
      q.index = p.index;
      renamed.add(q);
    }
    SubstMap smap = new SubstMap(tparams, renamed);
    for (int i = 0; i < renamed.size(); i++) {
      renamed.get(i).bound = subst(tparams.get(i).bound, smap);
    }
    type[0] = subst(type[0], smap);
    return renamed;
  }

  private Type subst(Type t, SubstMap smap) {
    return Subst.subst(check, 0, t, smap, null, check.context());
  }

  /** A constraint's core type, and whether it is the only type. */
  private record Core(Term term, boolean single) {}

  private static Core coreTerm(TypeParam p) {
    List<Term> terms = new ArrayList<>();
    p.is(
        t -> {
          if (t != null) {
            terms.add(t);
          }
          return t != null;
        });
    if (terms.size() == 1) {
      return new Core(terms.getFirst(), true);
    }
    Type u = Under.commonUnder(p, null, null);
    return u == null ? null : new Core(new Term(terms.stream().anyMatch(Term::tilde), u), false);
  }

  /** The work on one call, in steps that each add to what is known. */
  private final class Inference {
    private final int pos;
    private final List<TypeParam> tparams;
    private final Type[] given;
    private final Tuple params;
    private final List<Operand> args;
    private final boolean reverse;
    private final CheckError err;
    private final Unifier u;

    /** The indices of untyped arguments for parameters that are type parameters. */
    private final List<Integer> untyped = new ArrayList<>();

    Inference(
        int pos,
        List<TypeParam> tparams,
        List<Type> targs,
        Tuple params,
        List<Operand> args,
        boolean reverse,
        CheckError err) {
      this.pos = pos;
      this.tparams = tparams;
      this.given = targs.toArray(new Type[tparams.size()]);
      // With the given arguments filled in, so that assignment rules apply to them.
      this.params = (Tuple) subst(params, new SubstMap(tparams, Arrays.asList(given)));
      this.args = args;
      this.reverse = reverse;
      this.err = err;
      this.u = new Unifier(check, tparams, given, check.versions.allowVersion(GoVersion.GO1_21));
    }

    List<Type> run() {
      if (!useArguments() || !useConstraints() || !useUntyped()) {
        return null;
      }
      Type[] inferred = u.inferred(tparams);
      new CycleKiller(tparams, inferred).run();
      simplify(inferred);
      for (int i = 0; i < inferred.length; i++) {
        if (inferred[i] == null || isParameterized(tparams, inferred[i])) {
          TypeName obj = tparams.get(i).obj;
          err.addf(pos, "cannot infer %s (declared at %v)", obj.name, check.fset.position(obj.pos));
          return null;
        }
      }
      return List.of(inferred);
    }

    private boolean useArguments() {
      for (int i = 0; i < args.size(); i++) {
        Operand arg = args.get(i);
        Type par = params.at(i).type;
        if (!isParameterized(tparams, par) && !isParameterized(tparams, arg.type)) {
          continue;
        }
        if (Predicates.isTyped(arg.type)) {
          if (!u.unify(par, arg.type, Unifier.ASSIGN)) {
            mismatch(par, arg.type, arg);
            return false;
          }
        } else if (par instanceof TypeParam && arg.mode != Operand.Mode.NILVALUE) {
          untyped.add(i); // can match nothing but a type parameter
        }
      }
      return true;
    }

    private void mismatch(Type par, Type targ, Operand arg) {
      Type[] inferred = u.inferred(tparams);
      if (Arrays.stream(inferred).allMatch(t -> t == null)) {
        err.addf(
            arg, "type %s of %s does not match %s (cannot infer %s)", targ, arg.expr, par, names());
        return;
      }
      Type t = subst(par, new SubstMap(tparams, Arrays.asList(inferred)));
      if (t == par) {
        err.addf(arg, "type %s of %s does not match %s", targ, arg.expr, par);
      } else if (reverse) {
        err.addf(
            arg, "inferred type %s for %s does not match type %s of %s", t, par, targ, arg.expr);
      } else {
        err.addf(
            arg, "type %s of %s does not match inferred type %s for %s", targ, arg.expr, t, par);
      }
    }

    /** Returns the names of the type parameters as "A, B, and C". */
    private String names() {
      List<String> names = tparams.stream().map(p -> p.obj.name).collect(Collectors.toList());
      String last = names.removeLast();
      return switch (names.size()) {
        case 0 -> last;
        case 1 -> names.getFirst() + " and " + last;
        default -> String.join(", ", names) + ", and " + last;
      };
    }

    // Each round infers at least one type, or is the last.
    private boolean useConstraints() {
      int unknowns;
      do {
        unknowns = u.unknowns();
        for (TypeParam p : tparams) {
          if (!useConstraint(p)) {
            return false;
          }
        }
      } while (u.unknowns() != unknowns);
      return true;
    }

    private boolean useConstraint(TypeParam p) {
      Type known = u.at(p);
      Core core = coreTerm(p);
      if (core != null && known != null && !u.unify(known, core.term.type(), 0)) {
        err.addf(pos, "%s (type %s) does not satisfy %s", p, known, p.constraint());
        return false;
      }
      if (core != null && known == null && core.single && !core.term.tilde()) {
        u.set(p, core.term.type());
      }
      if (known == null || isParameterized(tparams, known)) {
        return true;
      }
      // The methods that the constraint asks for may say more about other type parameters.
      Cause cause = new Cause();
      if (!Lookup.hasAllMethods(
          check, known, p.iface(), true, (x, y) -> u.unify(x, y, Unifier.EXACT), cause)) {
        err.addf(pos, "%s (type %s) does not satisfy %s %s", p, known, p.constraint(), cause);
        return false;
      }
      return true;
    }

    /** Gives type parameters that only got untyped arguments the default type of the largest. */
    private boolean useUntyped() {
      LinkedHashMap<TypeParam, Type> max = new LinkedHashMap<>();
      for (int i : untyped) {
        TypeParam p = (TypeParam) params.at(i).type;
        if (u.at(p) != null) {
          continue;
        }
        Operand arg = args.get(i);
        Type before = max.getOrDefault(p, arg.type);
        Type m = Predicates.maxType(before, arg.type);
        if (m == null) {
          err.addf(arg, "mismatched types %s and %s (cannot infer %s)", before, arg.type, p);
          return false;
        }
        max.put(p, m);
      }
      max.forEach((p, t) -> u.set(p, Predicates.defaultType(t)));
      return true;
    }

    /** Replaces type parameters in the inferred types by their types until there are none left. */
    private void simplify(Type[] inferred) {
      boolean changed = true;
      while (changed) {
        changed = false;
        SubstMap smap = new SubstMap(tparams, Arrays.asList(inferred));
        for (int i = 0; i < inferred.length; i++) {
          if (inferred[i] == null || given[i] != null) {
            continue;
          }
          Type t = subst(inferred[i], smap);
          if (t == inferred[i]) {
            continue;
          }
          // A generic function whose type parameters are all replaced is not generic any more.
          if (t instanceof Signature sig
              && !sig.tparams.isEmpty()
              && !isParameterized(tparams, sig)) {
            sig.tparams = List.of();
          }
          inferred[i] = t;
          changed = true;
        }
      }
    }
  }

  /** Drops inferred types that refer to their own type parameter: replacing it would not end. */
  private static final class CycleKiller {
    private final List<TypeParam> tparams;
    private final Type[] inferred;
    private final IdentityHashMap<Type, Boolean> path = new IdentityHashMap<>();

    CycleKiller(List<TypeParam> tparams, Type[] inferred) {
      this.tparams = tparams;
      this.inferred = inferred;
    }

    void run() {
      tparams.forEach(this::typ);
    }

    private void typ(Type alias) {
      Type t = Alias.unalias(alias);
      if (path.containsKey(t)) {
        int i = t instanceof TypeParam ? tparams.indexOf(t) : -1;
        if (i >= 0) {
          inferred[i] = null;
        }
        return;
      }
      path.put(t, true);
      parts(t);
      path.remove(t);
    }

    private void parts(Type t) {
      switch (t) {
        case Array a -> typ(a.elem);
        case Slice s -> typ(s.elem);
        case Pointer p -> typ(p.base);
        case Chan c -> typ(c.elem);
        case Struct s -> s.fields.forEach(f -> typ(f.type));
        case Tuple u -> u.vars.forEach(v -> typ(v.type));
        case Signature s -> {
          typ(s.params);
          typ(s.results);
        }
        case Union u -> u.terms.forEach(x -> typ(x.type()));
        case Interface i -> {
          i.methods.forEach(m -> typ(m.type));
          i.embeddeds.forEach(this::typ);
        }
        case Map m -> {
          typ(m.key);
          typ(m.elem);
        }
        case Named n -> n.typeArgs().forEach(this::typ);
        case TypeParam p -> {
          int i = tparams.indexOf(p);
          if (i >= 0 && inferred[i] != null) {
            typ(inferred[i]);
          }
        }
        case Basic _, Alias _ -> {}
      }
    }
  }

  /** Reports whether one of the type parameters occurs in t, or in its parameters and results. */
  static boolean isParameterized(List<TypeParam> tparams, Type t) {
    return new TypeParamWalker(tparams).in(t);
  }
}
