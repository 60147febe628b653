package jago.tree.local;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.Ref;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.StmtNode;
import jago.tree.expression.InPlace;
import jago.tree.hot.Emitter;
import java.util.List;

/** A variable that is no struct or array, at a fixed offset of a cell or a struct. */
public final class ObjectPlace extends Place {
  private final ExprNode object;
  private final long offset;

  /** What the object is an instance of, unless a pointer was converted by package unsafe. */
  private final Class<?> holder;

  /** A null object is a nil pointer. */
  public ObjectPlace(RType type, ExprNode object, Class<?> holder, long offset) {
    super(type);
    this.object = object;
    this.holder = holder;
    this.offset = offset;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    return new ObjectPlace(type, Spill.ref(object, temps, before), holder, offset);
  }

  @Override
  protected ExprNode reader() {
    return ObjectRead.of(type.storage, object, offset).in(holder);
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return ObjectWrite.of(type.storage, object, offset, value).in(holder);
  }

  @Override
  protected ExprNode addresser() {
    return new Address();
  }

  @Override
  protected StmtNode updater(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    if (type.storage == Storage.I64 && InPlace.has(op, type.storage)) {
      return new ObjectWrite.UpdateLong(op, object, offset, y).in(holder);
    }
    if (type.storage == Storage.F64) {
      return new ObjectWrite.UpdateDouble(op, object, offset, y).in(holder);
    }
    return super.updater(op, y, unsignedCount, temps);
  }

  private final class Address extends RefNode {
    @Override
    public Object execRef(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw ObjectRead.nil(f, this);
      }
      return new Ref(o, offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      object.emit(e, Kind.REF);
      ObjectRead.emitCheck(e, this);
      e.constant(offset);
      e.invokePure(Ref.class, "to", Ref.class, Object.class, long.class);
    }
  }
}
