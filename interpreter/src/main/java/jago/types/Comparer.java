package jago.types;

import java.util.List;

/**
 * Compares types for identity.
 *
 * @param ignoreTags struct tags do not count
 * @param ignoreInvalids an invalid type is identical to all types
 */
record Comparer(boolean ignoreTags, boolean ignoreInvalids) {
  /** The pairs of interfaces being compared, innermost first. */
  record Pair(Interface x, Interface y, Pair outer) {
    /** Reports whether this pair is among those being compared already. */
    boolean isRepeated() {
      for (Pair p = outer; p != null; p = p.outer) {
        if (p.x == x && p.y == y || p.x == y && p.y == x) {
          return true;
        }
      }
      return false;
    }
  }

  boolean identical(Type a, Type b, Pair p) {
    Type x = Alias.unalias(a);
    Type y = Alias.unalias(b);
    if (x == y) {
      return true;
    }
    if (ignoreInvalids && (x == Basic.INVALID || y == Basic.INVALID)) {
      return true;
    }
    return switch (x) {
      case Basic s -> y instanceof Basic t && s.kind == t.kind;
      // A negative length is unknown because of an error.
      case Array s ->
          y instanceof Array t
              && (s.len < 0 || t.len < 0 || s.len == t.len)
              && identical(s.elem, t.elem, p);
      case Slice s -> y instanceof Slice t && identical(s.elem, t.elem, p);
      case Struct s -> y instanceof Struct t && structs(s, t, p);
      case Pointer s -> y instanceof Pointer t && identical(s.base, t.base, p);
      case Tuple s -> y instanceof Tuple t && tuples(s, t, p);
      case Signature s -> y instanceof Signature t && signatures(s, t, p);
      case Union s ->
          y instanceof Union t
              && TermList.equal(
                  TypeSets.computeUnionTypeSet(null, 0, s).terms(),
                  TypeSets.computeUnionTypeSet(null, 0, t).terms());
      case Interface s -> y instanceof Interface t && interfaces(s, t, p);
      case Map s ->
          y instanceof Map t && identical(s.key, t.key, p) && identical(s.elem, t.elem, p);
      case Chan s -> y instanceof Chan t && s.dir == t.dir && identical(s.elem, t.elem, p);
      case Named s -> y instanceof Named t && nameds(s, t);
      case TypeParam _ -> false;
      case Alias _ -> throw new IllegalStateException("alias of alias");
      case null -> false;
    };
  }

  private boolean structs(Struct x, Struct y, Pair p) {
    if (x.numFields() != y.numFields()) {
      return false;
    }
    for (int i = 0; i < x.numFields(); i++) {
      Var f = x.fields.get(i);
      Var g = y.fields.get(i);
      if (f.embedded != g.embedded
          || !ignoreTags && !x.tag(i).equals(y.tag(i))
          || !f.sameId(g.pkg, g.name, false)
          || !identical(f.type, g.type, p)) {
        return false;
      }
    }
    return true;
  }

  private boolean tuples(Tuple x, Tuple y, Pair p) {
    if (x.len() != y.len()) {
      return false;
    }
    for (int i = 0; i < x.len(); i++) {
      if (!identical(x.at(i).type, y.at(i).type, p)) {
        return false;
      }
    }
    return true;
  }

  // Names do not count; type parameters are identical up to renaming.
  private boolean signatures(Signature x, Signature y, Pair p) {
    int n = x.tparams.size();
    if (n != y.tparams.size() || x.variadic != y.variadic) {
      return false;
    }
    Tuple params = y.params;
    Tuple results = y.results;
    if (n > 0) {
      SubstMap smap = new SubstMap(y.tparams, x.tparams);
      Context ctxt = new Context();
      for (int i = 0; i < n; i++) {
        Type bound = Subst.subst(null, 0, y.tparams.get(i).bound, smap, null, ctxt);
        if (!identical(x.tparams.get(i).bound, bound, p)) {
          return false;
        }
      }
      params = (Tuple) Subst.subst(null, 0, params, smap, null, ctxt);
      results = (Tuple) Subst.subst(null, 0, results, smap, null, ctxt);
    }
    return identical(x.params, params, p) && identical(x.results, results, p);
  }

  // An interface that occurs in its own methods, through other interfaces without a name, would be
  // compared forever; a pair that is being compared already counts as identical.
  private boolean interfaces(Interface x, Interface y, Pair p) {
    TypeSet xset = x.typeSet();
    TypeSet yset = y.typeSet();
    if (xset.comparable() != yset.comparable()
        || !TermList.equal(xset.terms(), yset.terms())
        || xset.methods().size() != yset.methods().size()) {
      return false;
    }
    Pair q = new Pair(x, y, p);
    if (q.isRepeated()) {
      return true;
    }
    for (int i = 0; i < xset.methods().size(); i++) {
      Func f = xset.methods().get(i);
      Func g = yset.methods().get(i);
      if (!f.sameId(g.pkg, g.name, false) || !identical(f.type, g.type, q)) {
        return false;
      }
    }
    return true;
  }

  private boolean nameds(Named x, Named y) {
    List<Type> xargs = x.typeArgs();
    List<Type> yargs = y.typeArgs();
    if (xargs.size() != yargs.size() || !Predicates.identicalOrigin(x, y)) {
      return false;
    }
    for (int i = 0; i < xargs.size(); i++) {
      if (!identical(xargs.get(i), yargs.get(i), null)) {
        return false;
      }
    }
    return true;
  }
}
