package jago.runtime.value;

/**
 * A variable on its own: captured by a closure, addressed, or of package level. One class per
 * storage, all with the field {@code v}. Variables of struct and array type need no cell.
 */
public abstract sealed class Cell {
  public static final class OfByte extends Cell {
    public byte v;
  }

  public static final class OfShort extends Cell {
    public short v;
  }

  public static final class OfInt extends Cell {
    public int v;
  }

  public static final class OfLong extends Cell {
    public long v;
  }

  public static final class OfFloat extends Cell {
    public float v;
  }

  public static final class OfDouble extends Cell {
    public double v;
  }

  public static final class OfBool extends Cell {
    public boolean v;
  }

  public static final class OfRef extends Cell {
    public Object v;
  }
}
