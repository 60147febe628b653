package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Values;
import jago.tree.BoolNode;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** Comparisons of values that are references; with differs they answer != instead of ==. */
final class RefCompare {
  private RefCompare() {}

  static BoolNode of(Operator op, RType type, ExprNode x, ExprNode y) {
    if (op != Operator.EQL && op != Operator.NEQ) {
      return new StringOrder(op, x, y);
    }
    boolean differs = op == Operator.NEQ;
    return switch (type.kind) {
      case STRING -> new EqualStrings(x, y, differs);
      case INTERFACE -> new EqualInterfaces(x, y, differs);
      case CHAN -> new Same(x, y, differs);
      case POINTER ->
          type.elem().kind == Kind.STRUCT
              ? new Same(x, y, differs)
              : new EqualValues(type, x, y, differs);
      default -> new EqualValues(type, x, y, differs);
    };
  }

  private abstract static class Binary extends BoolNode {
    final ExprNode x;
    final ExprNode y;
    final boolean differs;

    Binary(ExprNode x, ExprNode y, boolean differs) {
      this.x = x;
      this.y = y;
      this.differs = differs;
    }
  }

  /** Identity: channels, pointers to structs and arrays. */
  private static final class Same extends Binary {
    Same(ExprNode x, ExprNode y, boolean differs) {
      super(x, y, differs);
    }

    @Override
    public boolean execBool(Frame f) {
      return (x.execRef(f) == y.execRef(f)) != differs;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emit(e, Layout.Kind.REF);
      y.emit(e, Layout.Kind.REF);
      if (differs) {
        e.code.if_acmpeq(otherwise);
      } else {
        e.code.if_acmpne(otherwise);
      }
    }
  }

  private static final class EqualStrings extends Binary {
    EqualStrings(ExprNode x, ExprNode y, boolean differs) {
      super(x, y, differs);
    }

    @Override
    public boolean execBool(Frame f) {
      GoString a = (GoString) x.execRef(f);
      return a.equalTo((GoString) y.execRef(f)) != differs;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.REF);
      e.cast(GoString.class);
      y.emit(e, Layout.Kind.REF);
      e.cast(GoString.class);
      e.invoke(GoString.class, "equalTo", boolean.class, GoString.class);
      if (differs) {
        e.code.iconst_1().ixor();
      }
    }
  }

  private static final class EqualInterfaces extends Binary {
    EqualInterfaces(ExprNode x, ExprNode y, boolean differs) {
      super(x, y, differs);
    }

    @Override
    public boolean execBool(Frame f) {
      Dynamic a = (Dynamic) x.execRef(f);
      Dynamic b = (Dynamic) y.execRef(f);
      try {
        return Values.equalInterfaces(a, b) != differs;
      } catch (GoPanic p) {
        throw p.raisedIn(f, this);
      }
    }
  }

  /** Structs, arrays, complex numbers, pointers to other variables. */
  private static final class EqualValues extends Binary {
    private final RType type;

    EqualValues(RType type, ExprNode x, ExprNode y, boolean differs) {
      super(x, y, differs);
      this.type = type;
    }

    @Override
    public boolean execBool(Frame f) {
      Object a = x.execRef(f);
      Object b = y.execRef(f);
      try {
        return Values.equal(a, b, type) != differs;
      } catch (GoPanic p) {
        throw p.raisedIn(f, this);
      }
    }
  }

  /** {@code x == nil}. */
  static final class IsNil extends BoolNode {
    private final ExprNode x;
    private final boolean differs;

    IsNil(ExprNode x, boolean differs) {
      this.x = x;
      this.differs = differs;
    }

    @Override
    public boolean execBool(Frame f) {
      return (x.execRef(f) == null) != differs;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emit(e, Layout.Kind.REF);
      if (differs) {
        e.code.ifnull(otherwise);
      } else {
        e.code.ifnonnull(otherwise);
      }
    }
  }

  /** Strings in the order of their bytes. */
  private static final class StringOrder extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;
    private final Operator op;

    StringOrder(Operator op, ExprNode x, ExprNode y) {
      this.op = op;
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean execBool(Frame f) {
      GoString a = (GoString) x.execRef(f);
      int order = a.compareTo((GoString) y.execRef(f));
      return switch (op) {
        case LSS -> order < 0;
        case LEQ -> order <= 0;
        case GTR -> order > 0;
        case GEQ -> order >= 0;
        default -> throw new IllegalStateException("comparison " + op);
      };
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emit(e, Layout.Kind.REF);
      e.cast(GoString.class);
      y.emit(e, Layout.Kind.REF);
      e.cast(GoString.class);
      e.invoke(GoString.class, "compareTo", int.class, GoString.class);
      switch (op) {
        case LSS -> e.code.ifge(otherwise);
        case LEQ -> e.code.ifgt(otherwise);
        case GTR -> e.code.ifle(otherwise);
        case GEQ -> e.code.iflt(otherwise);
        default -> throw new IllegalStateException("comparison " + op);
      }
    }
  }
}
