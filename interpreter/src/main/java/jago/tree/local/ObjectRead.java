package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Storage;
import jago.runtime.value.Memory;
import jago.tree.BoolNode;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.Node;
import jago.tree.RefNode;

/**
 * Reads of a variable at a fixed offset of an object: a field of a struct, or the content of a
 * cell. A null object is a nil pointer.
 */
final class ObjectRead {
  private ObjectRead() {}

  static ExprNode of(Storage storage, ExprNode object, long offset) {
    int slot = LocalRead.refSlot(object);
    boolean local = slot >= 0;
    return switch (storage) {
      case I64 -> local ? new LongOfLocal(slot, offset) : new OfLong(object, offset);
      case I8, U8, I16, U16, I32, U32 -> new OfInteger(storage, object, offset);
      case F64 -> local ? new DoubleOfLocal(slot, offset) : new OfDouble(object, offset);
      case F32 -> new OfFloat(object, offset);
      case BOOL -> new OfBool(object, offset);
      case REF -> local ? new RefOfLocal(slot, offset) : new OfRef(object, offset);
    };
  }

  static GoPanic nil(Frame f, Node at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  private static final class OfLong extends LongNode {
    private final ExprNode object;
    private final long offset;

    OfLong(ExprNode object, long offset) {
      this.object = object;
      this.offset = offset;
    }

    @Override
    public long execLong(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getLong(o, offset);
    }
  }

  private static final class LongOfLocal extends LongNode {
    private final int slot;
    private final long offset;

    LongOfLocal(int slot, long offset) {
      this.slot = slot;
      this.offset = offset;
    }

    @Override
    public long execLong(Frame f) {
      Object o = f.refs[slot];
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getLong(o, offset);
    }
  }

  /** An integer of less than 64 bits. */
  private static final class OfInteger extends LongNode {
    private final Storage storage;
    private final ExprNode object;
    private final long offset;

    OfInteger(Storage storage, ExprNode object, long offset) {
      this.storage = storage;
      this.object = object;
      this.offset = offset;
    }

    @Override
    public long execLong(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.load(storage, o, offset);
    }
  }

  private static final class OfDouble extends DoubleNode {
    private final ExprNode object;
    private final long offset;

    OfDouble(ExprNode object, long offset) {
      this.object = object;
      this.offset = offset;
    }

    @Override
    public double execDouble(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getDouble(o, offset);
    }
  }

  private static final class DoubleOfLocal extends DoubleNode {
    private final int slot;
    private final long offset;

    DoubleOfLocal(int slot, long offset) {
      this.slot = slot;
      this.offset = offset;
    }

    @Override
    public double execDouble(Frame f) {
      Object o = f.refs[slot];
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getDouble(o, offset);
    }
  }

  private static final class OfFloat extends DoubleNode {
    private final ExprNode object;
    private final long offset;

    OfFloat(ExprNode object, long offset) {
      this.object = object;
      this.offset = offset;
    }

    @Override
    public double execDouble(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getFloat(o, offset);
    }
  }

  private static final class OfBool extends BoolNode {
    private final ExprNode object;
    private final long offset;

    OfBool(ExprNode object, long offset) {
      this.object = object;
      this.offset = offset;
    }

    @Override
    public boolean execBool(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getBool(o, offset);
    }
  }

  private static final class OfRef extends RefNode {
    private final ExprNode object;
    private final long offset;

    OfRef(ExprNode object, long offset) {
      this.object = object;
      this.offset = offset;
    }

    @Override
    public Object execRef(Frame f) {
      Object o = object.execRef(f);
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getRef(o, offset);
    }
  }

  private static final class RefOfLocal extends RefNode {
    private final int slot;
    private final long offset;

    RefOfLocal(int slot, long offset) {
      this.slot = slot;
      this.offset = offset;
    }

    @Override
    public Object execRef(Frame f) {
      Object o = f.refs[slot];
      if (o == null) {
        throw nil(f, this);
      }
      return Memory.getRef(o, offset);
    }
  }
}
