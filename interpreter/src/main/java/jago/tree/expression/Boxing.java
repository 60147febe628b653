package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** Puts a value that is no interface value into an interface, a class per kind of value. */
abstract class Boxing extends RefNode {
  final RType type;
  final ExprNode x;

  private Boxing(RType type, ExprNode x) {
    this.type = type;
    this.x = x;
  }

  /** The value of a struct or array is fresh: the interface takes it over. */
  static ExprNode of(RType type, ExprNode x) {
    return switch (type.storage.kind) {
      case LONG ->
          x instanceof Constant.OfLong c
              ? new Constant.OfRef(Boxes.ofLong(type, c.value()))
              : new OfLong(type, x);
      case DOUBLE -> new OfDouble(type, x);
      case BOOL -> new OfBool(type, x);
      case REF -> type == RType.STRING || type.isRawPointer() ? plain(type, x) : new OfRef(type, x);
    };
  }

  /** Boxing of what is its own box, unless nil. */
  private static ExprNode plain(RType type, ExprNode x) {
    return type == RType.STRING ? x : new OfPointer(type, x);
  }

  private static final class OfLong extends Boxing {
    OfLong(RType type, ExprNode x) {
      super(type, x);
    }

    @Override
    public Object execRef(Frame f) {
      return Boxes.ofLong(type, x.execLong(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(type, RType.class);
      x.emit(e, Kind.LONG);
      e.invokePure(Boxes.class, "ofLong", Dynamic.class, RType.class, long.class);
    }
  }

  private static final class OfDouble extends Boxing {
    OfDouble(RType type, ExprNode x) {
      super(type, x);
    }

    @Override
    public Object execRef(Frame f) {
      return Boxes.ofDouble(type, x.execDouble(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(type, RType.class);
      x.emit(e, Kind.DOUBLE);
      e.invokePure(Boxes.class, "ofDouble", Dynamic.class, RType.class, double.class);
    }
  }

  private static final class OfBool extends Boxing {
    OfBool(RType type, ExprNode x) {
      super(type, x);
    }

    @Override
    public Object execRef(Frame f) {
      return Boxes.ofBool(type, x.execBool(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(type, RType.class);
      x.emit(e, Kind.BOOL);
      e.invokePure(Boxes.class, "ofBool", Dynamic.class, RType.class, boolean.class);
    }
  }

  private static final class OfRef extends Boxing {
    OfRef(RType type, ExprNode x) {
      super(type, x);
    }

    @Override
    public Object execRef(Frame f) {
      return Boxes.ofRef(type, x.execRef(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(type, RType.class);
      x.emit(e, Kind.REF);
      e.invokePure(Boxes.class, "ofRef", Dynamic.class, RType.class, Object.class);
    }
  }

  /** A pointer to a struct that knows its type. */
  private static final class OfPointer extends Boxing {
    OfPointer(RType type, ExprNode x) {
      super(type, x);
    }

    @Override
    public Object execRef(Frame f) {
      Object p = x.execRef(f);
      return p == null ? type.nilBox() : (Dynamic) p;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      Label end = e.code.newLabel();
      x.emit(e, Kind.REF);
      e.code.dup().ifnonnull(end);
      e.code.pop();
      e.constant(type, RType.class);
      e.invoke(RType.class, "nilBox", Box.class);
      e.code.labelBinding(end);
    }
  }
}
