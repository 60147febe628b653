package jago.types;

import jago.ast.Expr.ChanDir;

/** chan Elem, with its direction. */
public final class Chan extends Type {
  ChanDir dir;
  Type elem;

  public Chan(ChanDir dir, Type elem) {
    this.dir = dir;
    this.elem = elem;
  }

  public ChanDir dir() {
    return dir;
  }

  public Type elem() {
    return elem;
  }
}
