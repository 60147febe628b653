package jago.types;

import java.util.List;

/** A list of variables: parameters, results, or the values of a call. Not a type of a Go value. */
public final class Tuple extends Type {
  public static final Tuple EMPTY = new Tuple(List.of());

  final List<Var> vars;

  private Tuple(List<Var> vars) {
    this.vars = vars;
  }

  public static Tuple of(List<Var> vars) {
    return vars.isEmpty() ? EMPTY : new Tuple(List.copyOf(vars));
  }

  public static Tuple of(Var... vars) {
    return of(List.of(vars));
  }

  public int len() {
    return vars.size();
  }

  public Var at(int i) {
    return vars.get(i);
  }

  public List<Var> vars() {
    return vars;
  }
}
