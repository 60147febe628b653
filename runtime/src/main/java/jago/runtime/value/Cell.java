package jago.runtime.value;

import jago.runtime.type.RType;
import jago.runtime.type.Storage;

/**
 * A variable on its own: captured by a closure, addressed, or of package level. One class per
 * storage, all with the field {@code v}. Variables of struct and array type need no cell.
 */
public abstract sealed class Cell {
  /** Returns the pointer to this variable; equal to all others to it. */
  public abstract Ref ref();

  /** Makes a variable of a type that is no struct or array, with its zero value. */
  public static Cell make(RType t) {
    if (t.storage == Storage.REF) {
      return new OfRef(t.zeroRef());
    }
    return switch (t.storage) {
      case I8, U8 -> new OfByte();
      case I16, U16 -> new OfShort();
      case I32, U32 -> new OfInt();
      case I64 -> new OfLong();
      case F32 -> new OfFloat();
      case F64 -> new OfDouble();
      case BOOL -> new OfBool();
      case REF -> throw new IllegalStateException("cell of " + t);
    };
  }

  /** Returns the class of the cells of a storage. */
  public static Class<?> type(Storage storage) {
    return switch (storage) {
      case I8, U8 -> OfByte.class;
      case I16, U16 -> OfShort.class;
      case I32, U32 -> OfInt.class;
      case I64 -> OfLong.class;
      case F32 -> OfFloat.class;
      case F64 -> OfDouble.class;
      case BOOL -> OfBool.class;
      case REF -> OfRef.class;
    };
  }

  /** Returns the offset of the content in the cells of a storage. */
  public static long offset(Storage storage) {
    return switch (storage) {
      case I8, U8 -> OfByte.V;
      case I16, U16 -> OfShort.V;
      case I32, U32 -> OfInt.V;
      case I64 -> OfLong.V;
      case F32 -> OfFloat.V;
      case F64 -> OfDouble.V;
      case BOOL -> OfBool.V;
      case REF -> OfRef.V;
    };
  }

  public static final class OfByte extends Cell {
    private static final long V = Memory.fieldOffset(OfByte.class, "v");

    public byte v;

    public OfByte() {}

    public OfByte(byte v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfShort extends Cell {
    private static final long V = Memory.fieldOffset(OfShort.class, "v");

    public short v;

    public OfShort() {}

    public OfShort(short v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfInt extends Cell {
    private static final long V = Memory.fieldOffset(OfInt.class, "v");

    public int v;

    public OfInt() {}

    public OfInt(int v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfLong extends Cell {
    private static final long V = Memory.fieldOffset(OfLong.class, "v");

    public long v;

    public OfLong() {}

    public OfLong(long v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfFloat extends Cell {
    private static final long V = Memory.fieldOffset(OfFloat.class, "v");

    public float v;

    public OfFloat() {}

    public OfFloat(float v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfDouble extends Cell {
    private static final long V = Memory.fieldOffset(OfDouble.class, "v");

    public double v;

    public OfDouble() {}

    public OfDouble(double v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfBool extends Cell {
    private static final long V = Memory.fieldOffset(OfBool.class, "v");

    public boolean v;

    public OfBool() {}

    public OfBool(boolean v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }

  public static final class OfRef extends Cell {
    private static final long V = Memory.fieldOffset(OfRef.class, "v");

    public Object v;

    public OfRef() {}

    public OfRef(Object v) {
      this.v = v;
    }

    @Override
    public Ref ref() {
      return new Ref(this, V);
    }
  }
}
