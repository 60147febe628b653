package jago.types;

import java.util.List;

/** The type of a function or method. The receiver is no part of its identity. */
public final class Signature extends Type {
  /** The receiver's type parameters, in source order. */
  List<TypeParam> rparams = List.of();

  List<TypeParam> tparams = List.of();

  /** The function's scope; null for instances and synthetic signatures. */
  Scope scope;

  /** Null where there is no receiver. */
  Var recv;

  /**
   * The receiver dropped when a method was selected, or {@link #METHOD_EXPR} where it became the
   * first parameter; null otherwise.
   */
  Var recvold;

  Tuple params = Tuple.EMPTY;
  Tuple results = Tuple.EMPTY;

  /** The last parameter is of the form ...T; its type then is []T (a string for append). */
  boolean variadic;

  static final Var METHOD_EXPR = new Var(Var.Kind.RECV, 0, null, "", null);

  Signature() {}

  public Signature(
      Var recv,
      List<TypeParam> recvTypeParams,
      List<TypeParam> typeParams,
      Tuple params,
      Tuple results,
      boolean variadic) {
    this.recv = recv;
    this.rparams = TypeParam.bind(recvTypeParams);
    this.tparams = TypeParam.bind(typeParams);
    this.params = params;
    this.results = results;
    this.variadic = variadic;
  }

  Signature copy() {
    Signature s = new Signature();
    s.rparams = rparams;
    s.tparams = tparams;
    s.scope = scope;
    s.recv = recv;
    s.recvold = recvold;
    s.params = params;
    s.results = results;
    s.variadic = variadic;
    return s;
  }

  /** Returns the receiver; null for a function. */
  public Var recv() {
    return recv;
  }

  /** Returns the type parameters; empty where the function is not generic. */
  public List<TypeParam> typeParams() {
    return tparams;
  }

  /** Returns the type parameters that the receiver of a method of a generic type declares. */
  public List<TypeParam> recvTypeParams() {
    return rparams;
  }

  void setTypeParams(List<TypeParam> list) {
    tparams = TypeParam.bind(list);
  }

  public Tuple params() {
    return params;
  }

  public Tuple results() {
    return results;
  }

  public boolean variadic() {
    return variadic;
  }
}
