package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * What a selector expression x.f denotes, except for pkg.Name.
 *
 * <p>The path leads from x to f: all but the last index are those of embedded fields passed through
 * implicitly; the last is that of the field in its struct, of the method among the declared methods
 * of its named type, or of the method in its interface.
 */
public final class Selection implements Expr.SelectionRef {
  public enum Kind {
    /** x.f is a struct field. */
    FIELD_VAL,
    /** x.f is a method bound to x. */
    METHOD_VAL,
    /** T.f is a method as a function with the receiver as first parameter. */
    METHOD_EXPR
  }

  final Kind kind;
  final Type recv;
  final Obj obj;
  final int[] index;
  final boolean indirect;

  Selection(Kind kind, Type recv, Obj obj, int[] index, boolean indirect) {
    this.kind = kind;
    this.recv = recv;
    this.obj = obj;
    this.index = index;
    this.indirect = indirect;
  }

  public Kind kind() {
    return kind;
  }

  /** Returns the type of x. */
  public Type recv() {
    return recv;
  }

  /** Returns a Var for a field, a Func for a method. */
  public Obj obj() {
    return obj;
  }

  /** Returns the path to f; not to be modified. */
  public int[] index() {
    return index;
  }

  /** Reports whether a pointer was followed on the path. */
  public boolean indirect() {
    return indirect;
  }

  /** Returns the type of x.f. */
  public Type type() {
    if (kind == Kind.FIELD_VAL) {
      return obj.type;
    }
    Signature sig = ((Func) obj).signature().copy();
    if (kind == Kind.METHOD_VAL) {
      sig.recv = sig.recv.withType(recv);
      return sig;
    }
    List<Var> params = new ArrayList<>();
    params.add(sig.recv.withType(recv));
    params.addAll(sig.params.vars);
    sig.recvold = sig.recv;
    sig.recv = null;
    sig.params = Tuple.of(params);
    return sig;
  }
}
