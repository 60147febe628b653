package jago.tree.type;

import jago.runtime.call.Frame;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.tree.ExprNode;

/** Makes the nodes of type assertions and of what is like them. */
public final class Assertions {
  private Assertions() {}

  /** {@code x.(T)}. A struct or array is still the one in the interface, which is never written. */
  public static ExprNode assertion(RType from, RType to, ExprNode x) {
    return new Assertion(from, to, x);
  }

  /** {@code v, ok := x.(T)}: returns v and leaves ok in longs[okSlot]. */
  public static ExprNode test(RType to, ExprNode x, int okSlot) {
    return new Test(to, x, okSlot);
  }

  /** The value of an interface that is known to be of the type. */
  public static ExprNode unbox(RType to, ExprNode x) {
    return to.isInterface() ? x : new Unbox(x);
  }

  private static boolean has(Dynamic d, RType to) {
    if (d == null) {
      return false;
    }
    RType t = d.type();
    return t == to || to.isInterface() && t.implementsAll(to);
  }

  private abstract static class Unboxing extends ExprNode {
    /** Returns the interface value; null stands for the zero value. */
    abstract Dynamic dynamic(Frame f);

    @Override
    public long execLong(Frame f) {
      Dynamic d = dynamic(f);
      return d == null ? 0 : Boxes.unboxLong(d);
    }

    @Override
    public double execDouble(Frame f) {
      Dynamic d = dynamic(f);
      return d == null ? 0 : Boxes.unboxDouble(d);
    }

    @Override
    public boolean execBool(Frame f) {
      Dynamic d = dynamic(f);
      return d != null && Boxes.unboxBool(d);
    }

    @Override
    public Object execRef(Frame f) {
      return Boxes.unboxRef(dynamic(f));
    }

    @Override
    public void execVoid(Frame f) {
      dynamic(f);
    }
  }

  private static final class Unbox extends Unboxing {
    private final ExprNode x;

    Unbox(ExprNode x) {
      this.x = x;
    }

    @Override
    Dynamic dynamic(Frame f) {
      return (Dynamic) x.execRef(f);
    }
  }

  private static final class Assertion extends Unboxing {
    private final RType from;
    private final RType to;
    private final ExprNode x;

    Assertion(RType from, RType to, ExprNode x) {
      this.from = from;
      this.to = to;
      this.x = x;
    }

    @Override
    Dynamic dynamic(Frame f) {
      Dynamic d = (Dynamic) x.execRef(f);
      if (!has(d, to)) {
        throw RuntimeErrors.assertion(from, d, to).raisedIn(f, this);
      }
      return d;
    }

    @Override
    public Object execRef(Frame f) {
      Dynamic d = dynamic(f);
      return to.isInterface() ? d : Boxes.unboxRef(d);
    }
  }

  private static final class Test extends Unboxing {
    private final RType to;
    private final ExprNode x;
    private final int okSlot;

    Test(RType to, ExprNode x, int okSlot) {
      this.to = to;
      this.x = x;
      this.okSlot = okSlot;
    }

    @Override
    Dynamic dynamic(Frame f) {
      Dynamic d = (Dynamic) x.execRef(f);
      boolean ok = has(d, to);
      f.setBool(okSlot, ok);
      return ok ? d : null;
    }

    @Override
    public Object execRef(Frame f) {
      Dynamic d = dynamic(f);
      if (to.isInterface()) {
        return d;
      }
      return d == null ? to.zeroRef() : Boxes.unboxRef(d);
    }
  }
}
