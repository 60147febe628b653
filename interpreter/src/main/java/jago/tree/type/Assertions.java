package jago.tree.type;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** Makes the nodes of type assertions and of what is like them. */
public final class Assertions {
  private Assertions() {}

  /** Returns the panic of an assertion that does not hold. */
  public static GoPanic panic(RType from, Dynamic d, RType to, Frame f, CallSite at) {
    return RuntimeErrors.assertion(from, d, to).raisedIn(f, at);
  }

  /** Emits what leaves on the stack whether a value, in a JVM local, has the type. */
  private static void emitHas(Emitter e, int d, RType to) {
    Label no = e.code.newLabel();
    Label end = e.code.newLabel();
    e.load(Kind.REF, d);
    e.code.ifnull(no);
    e.load(Kind.REF, d);
    e.invokePureVirtual(Dynamic.class, "type", RType.class);
    e.constant(to, RType.class);
    e.invokePure(Assertions.class, "is", boolean.class, RType.class, RType.class);
    e.code.goto_(end).labelBinding(no).iconst_0().labelBinding(end);
  }

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
    return d != null && is(d.type(), to);
  }

  /** Reports whether a value of dynamic type t has the type. */
  public static boolean is(RType t, RType to) {
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

    /** Emits what leaves the interface value on the stack. */
    abstract void emitDynamic(Emitter e);

    /** Reports whether the value is an interface value itself. */
    boolean keeps() {
      return false;
    }

    /** Emits what leaves the value of a reference that stands for none on the stack. */
    void emitZero(Emitter e) {
      e.code.aconst_null();
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitDynamic(e);
      if (kind == Kind.REF && keeps()) {
        return;
      }
      Label some = e.code.newLabel();
      Label end = e.code.newLabel();
      int d = e.store(Kind.REF);
      e.load(Kind.REF, d);
      e.code.ifnonnull(some);
      if (kind == Kind.REF) {
        emitZero(e);
      } else {
        e.zero(kind);
      }
      e.code.goto_(end).labelBinding(some);
      e.load(Kind.REF, d);
      switch (kind) {
        case LONG -> e.invokePure(Boxes.class, "unboxLong", long.class, Dynamic.class);
        case DOUBLE -> e.invokePure(Boxes.class, "unboxDouble", double.class, Dynamic.class);
        case BOOL -> e.invokePure(Boxes.class, "unboxBool", boolean.class, Dynamic.class);
        case REF -> e.invokePure(Boxes.class, "unboxRef", Object.class, Dynamic.class);
      }
      e.code.labelBinding(end);
    }

    @Override
    public void emitVoid(Emitter e) {
      emitDynamic(e);
      e.code.pop();
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

    @Override
    void emitDynamic(Emitter e) {
      x.emit(e, Kind.REF);
      e.cast(Dynamic.class);
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
        throw panic(from, d, to, f, this);
      }
      return d;
    }

    @Override
    public Object execRef(Frame f) {
      Dynamic d = dynamic(f);
      return to.isInterface() ? d : Boxes.unboxRef(d);
    }

    @Override
    void emitDynamic(Emitter e) {
      Label ok = e.code.newLabel();
      x.emit(e, Kind.REF);
      e.cast(Dynamic.class);
      int d = e.store(Kind.REF);
      emitHas(e, d, to);
      e.code.ifne(ok);
      e.constant(from, RType.class);
      e.load(Kind.REF, d);
      e.constant(to, RType.class);
      e.loadPanicFrame();
      e.constant(this, CallSite.class);
      e.invokePlaced(
          Assertions.class,
          "panic",
          GoPanic.class,
          RType.class,
          Dynamic.class,
          RType.class,
          Frame.class,
          CallSite.class);
      e.raise();
      e.code.labelBinding(ok);
      e.load(Kind.REF, d);
    }

    @Override
    boolean keeps() {
      return to.isInterface();
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

    @Override
    void emitDynamic(Emitter e) {
      Label end = e.code.newLabel();
      x.emit(e, Kind.REF);
      e.cast(Dynamic.class);
      int d = e.store(Kind.REF);
      emitHas(e, d, to);
      e.code.dup();
      e.write(Kind.BOOL, okSlot);
      int ok = e.store(Kind.BOOL);
      e.load(Kind.REF, d);
      e.load(Kind.BOOL, ok);
      e.code.ifne(end);
      e.code.pop().aconst_null().labelBinding(end);
    }

    @Override
    boolean keeps() {
      return to.isInterface();
    }

    @Override
    void emitZero(Emitter e) {
      Object zero = to.zeroRef();
      if (zero == null) {
        super.emitZero(e);
      } else {
        e.constant(to, RType.class);
        e.invokePureVirtual(RType.class, "zeroRef", Object.class);
      }
    }
  }
}
