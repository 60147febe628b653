package jago.runtime.value;

import jago.runtime.type.RType;

/** A value in an interface, with its type: immutable. */
public abstract sealed class Box extends Dynamic {
  public final RType type;

  Box(RType type) {
    this.type = type;
  }

  @Override
  public final RType type() {
    return type;
  }

  /** Any integer. */
  public static final class OfLong extends Box {
    public final long v;

    public OfLong(RType type, long v) {
      super(type);
      this.v = v;
    }
  }

  /** float32 and float64. */
  public static final class OfDouble extends Box {
    public final double v;

    public OfDouble(RType type, double v) {
      super(type);
      this.v = v;
    }
  }

  public static final class OfBool extends Box {
    public final boolean v;

    public OfBool(RType type, boolean v) {
      super(type);
      this.v = v;
    }
  }

  /**
   * Everything else; v is the value in its usual form, null for nil. Structs and arrays are owned.
   */
  public static final class OfRef extends Box {
    public final Object v;

    public OfRef(RType type, Object v) {
      super(type);
      this.v = v;
    }
  }
}
