package jago.runtime.value;

import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * A slice's header, immutable: {@code array[off .. off+len)} with room up to {@code off+cap}. One
 * class per element storage. A nil slice is null, which all static methods here take.
 */
public abstract sealed class Slice {
  public final int off;
  public final int len;
  public final int cap;

  Slice(int off, int len, int cap) {
    this.off = off;
    this.len = len;
    this.cap = cap;
  }

  /** Returns the Java array behind the slice. */
  public abstract Object array();

  /** Returns a header for other bounds of the same array, counted from its start. */
  abstract Slice at(int off, int len, int cap);

  public static long len(Slice s) {
    return s == null ? 0 : s.len;
  }

  public static long cap(Slice s) {
    return s == null ? 0 : s.cap;
  }

  /** Returns where in the Java array s[i] is. */
  public static int index(Slice s, long i) {
    if (s == null || Long.compareUnsigned(i, s.len) >= 0) {
      throw RuntimeErrors.index(i, len(s));
    }
    return s.off + (int) i;
  }

  /** Checks an index of an array; returns it. */
  public static int index(int length, long i) {
    if (Long.compareUnsigned(i, length) >= 0) {
      throw RuntimeErrors.index(i, length);
    }
    return (int) i;
  }

  /** s[lo:hi] of a slice whose elements are no structs, arrays, strings or complex numbers. */
  public static Slice slice(Slice s, long lo, long hi) {
    long cap = cap(s);
    if (Long.compareUnsigned(hi, cap) > 0) {
      throw RuntimeErrors.sliceCapacity(hi, cap);
    }
    if (Long.compareUnsigned(lo, hi) > 0) {
      throw RuntimeErrors.sliceOrder(lo, hi);
    }
    return s == null ? null : s.at(s.off + (int) lo, (int) (hi - lo), (int) (cap - lo));
  }

  /** s[lo:hi:max], as {@link #slice}. */
  public static Slice slice3(Slice s, long lo, long hi, long max) {
    long cap = cap(s);
    if (Long.compareUnsigned(max, cap) > 0) {
      throw RuntimeErrors.slice3Capacity(max, cap);
    }
    check3(lo, hi, max);
    return s == null ? null : s.at(s.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }

  private static void check3(long lo, long hi, long max) {
    if (Long.compareUnsigned(hi, max) > 0) {
      throw RuntimeErrors.slice3High(hi, max);
    }
    if (Long.compareUnsigned(lo, hi) > 0) {
      throw RuntimeErrors.slice3Low(lo, hi);
    }
  }

  /** a[lo:hi] of an array, of which all is a[:]. */
  public static Slice ofArray(Slice all, long lo, long hi) {
    if (Long.compareUnsigned(hi, all.len) > 0) {
      throw RuntimeErrors.sliceLength(hi, all.len);
    }
    if (Long.compareUnsigned(lo, hi) > 0) {
      throw RuntimeErrors.sliceOrder(lo, hi);
    }
    return all.at(all.off + (int) lo, (int) (hi - lo), (int) (all.len - lo));
  }

  /** a[lo:hi:max] of an array, of which all is a[:]. */
  public static Slice ofArray(Slice all, long lo, long hi, long max) {
    if (Long.compareUnsigned(max, all.len) > 0) {
      throw RuntimeErrors.slice3Length(max, all.len);
    }
    check3(lo, hi, max);
    return all.at(all.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }

  /** a[:] of an array of the given length, or of what a pointer to one points to. */
  public static Slice whole(Object a, int length) {
    Slice s = whole(ArrayPart.array(a));
    return a instanceof ArrayPart ? s.at(ArrayPart.offset(a), length, length) : s;
  }

  /** a[:] of an array: a literal's elements, or arguments of a variadic function. */
  public static Slice whole(Object array) {
    if (array instanceof Object[] a) { // first: the arguments of fmt.Println
      return new OfRef(a, 0, a.length, a.length);
    }
    return switch (array) {
      case byte[] a -> new OfByte(a, 0, a.length, a.length);
      case short[] a -> new OfShort(a, 0, a.length, a.length);
      case int[] a -> new OfInt(a, 0, a.length, a.length);
      case long[] a -> new OfLong(a, 0, a.length, a.length);
      case float[] a -> new OfFloat(a, 0, a.length, a.length);
      case double[] a -> new OfDouble(a, 0, a.length, a.length);
      case boolean[] a -> new OfBool(a, 0, a.length, a.length);
      default -> throw new IllegalStateException("slice of " + array.getClass());
    };
  }

  /** make([]T, len, cap) for any element type. */
  public static Slice make(RType elem, long len, long cap) {
    return switch (elem.storage) {
      case I8, U8 -> OfByte.make(len, cap);
      case I16, U16 -> OfShort.make(len, cap);
      case I32, U32 -> OfInt.make(len, cap);
      case I64 -> OfLong.make(len, cap);
      case F32 -> OfFloat.make(len, cap);
      case F64 -> OfDouble.make(len, cap);
      case BOOL -> OfBool.make(len, cap);
      case REF -> OfRef.make(len, cap, elem);
    };
  }

  /** copy(to, from) for elements that are no structs or arrays; returns how many were copied. */
  public static long copy(Slice to, Slice from) {
    if (to == null || from == null) {
      return 0;
    }
    int n = Math.min(to.len, from.len);
    System.arraycopy(from.array(), from.off, to.array(), to.off, n);
    return n;
  }

  /**
   * Converts a slice to an array of the given length, a copy.
   *
   * @param t the array type
   */
  public static Object toArray(Slice s, RType t) {
    int n = t.length();
    if (len(s) < n) {
      throw RuntimeErrors.sliceToArray(len(s), n);
    }
    Object a = GoArrays.make(t.elem(), n);
    if (n > 0) {
      GoArrays.move(s.array(), s.off, a, 0, n, t.elem());
    }
    return a;
  }

  /** Converts a slice to a pointer to an array of type t, which shares the elements. */
  public static Object toArrayPointer(Slice s, RType t) {
    if (s == null && t.length() == 0) {
      return null;
    }
    if (len(s) < t.length()) {
      throw RuntimeErrors.sliceToArray(len(s), t.length());
    }
    Object a = s.array();
    return Array.getLength(a) == t.length() ? a : new ArrayPart(a, s.off);
  }

  /** []int8, []uint8. */
  public static final class OfByte extends Slice {
    public final byte[] a;

    public OfByte(byte[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfByte make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfByte(new byte[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public byte[] array() {
      return a;
    }

    @Override
    OfByte at(int off, int len, int cap) {
      return new OfByte(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfByte append(OfByte s, byte v) {
      OfByte r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfByte appendAll(OfByte s, OfByte t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfByte r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** append(s, t...) of a string. */
    public static OfByte appendAll(OfByte s, GoString t) {
      if (t.len == 0) {
        return s;
      }
      OfByte r = extended(s, t.len);
      t.copyTo(r.a, r.off + r.len - t.len);
      return r;
    }

    /** copy(to, from) of a string. */
    public static long copy(OfByte to, GoString from) {
      int n = Math.min((int) len(to), from.len);
      if (n > 0) {
        System.arraycopy(from.bytes, from.off, to.a, to.off, n);
      }
      return n;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfByte extended(OfByte s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfByte(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfByte grown(OfByte s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 1, false);
      byte[] to = new byte[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfByte(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfByte s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, (byte) 0);
      }
    }
  }

  /** []int16, []uint16. */
  public static final class OfShort extends Slice {
    public final short[] a;

    public OfShort(short[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfShort make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfShort(new short[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public short[] array() {
      return a;
    }

    @Override
    OfShort at(int off, int len, int cap) {
      return new OfShort(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfShort append(OfShort s, short v) {
      OfShort r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfShort appendAll(OfShort s, OfShort t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfShort r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfShort extended(OfShort s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfShort(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfShort grown(OfShort s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 2, false);
      short[] to = new short[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfShort(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfShort s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, (short) 0);
      }
    }
  }

  /** []int32, []uint32. */
  public static final class OfInt extends Slice {
    public final int[] a;

    public OfInt(int[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfInt make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfInt(new int[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public int[] array() {
      return a;
    }

    @Override
    OfInt at(int off, int len, int cap) {
      return new OfInt(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfInt append(OfInt s, int v) {
      OfInt r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfInt appendAll(OfInt s, OfInt t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfInt r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfInt extended(OfInt s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfInt(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfInt grown(OfInt s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 4, false);
      int[] to = new int[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfInt(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfInt s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, 0);
      }
    }
  }

  /** []int, []int64, []uint, []uint64, []uintptr. */
  public static final class OfLong extends Slice {
    public final long[] a;

    public OfLong(long[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfLong make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfLong(new long[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public long[] array() {
      return a;
    }

    @Override
    OfLong at(int off, int len, int cap) {
      return new OfLong(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfLong append(OfLong s, long v) {
      OfLong r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfLong appendAll(OfLong s, OfLong t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfLong r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfLong extended(OfLong s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfLong(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfLong grown(OfLong s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 8, false);
      long[] to = new long[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfLong(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfLong s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, 0);
      }
    }
  }

  /** []float32. */
  public static final class OfFloat extends Slice {
    public final float[] a;

    public OfFloat(float[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfFloat make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfFloat(new float[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public float[] array() {
      return a;
    }

    @Override
    OfFloat at(int off, int len, int cap) {
      return new OfFloat(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfFloat append(OfFloat s, float v) {
      OfFloat r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfFloat appendAll(OfFloat s, OfFloat t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfFloat r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfFloat extended(OfFloat s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfFloat(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfFloat grown(OfFloat s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 4, false);
      float[] to = new float[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfFloat(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfFloat s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, 0);
      }
    }
  }

  /** []float64. */
  public static final class OfDouble extends Slice {
    public final double[] a;

    public OfDouble(double[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfDouble make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfDouble(new double[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public double[] array() {
      return a;
    }

    @Override
    OfDouble at(int off, int len, int cap) {
      return new OfDouble(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfDouble append(OfDouble s, double v) {
      OfDouble r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfDouble appendAll(OfDouble s, OfDouble t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfDouble r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfDouble extended(OfDouble s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfDouble(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfDouble grown(OfDouble s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 8, false);
      double[] to = new double[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfDouble(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfDouble s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, 0);
      }
    }
  }

  /** []bool. */
  public static final class OfBool extends Slice {
    public final boolean[] a;

    public OfBool(boolean[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfBool make(long len, long cap) {
      Growth.checkMake(len, cap);
      return new OfBool(new boolean[(int) cap], 0, (int) len, (int) cap);
    }

    @Override
    public boolean[] array() {
      return a;
    }

    @Override
    OfBool at(int off, int len, int cap) {
      return new OfBool(a, off, len, cap);
    }

    /** append(s, v). */
    public static OfBool append(OfBool s, boolean v) {
      OfBool r = extended(s, 1);
      r.a[r.off + r.len - 1] = v;
      return r;
    }

    /** append(s, t...). */
    public static OfBool appendAll(OfBool s, OfBool t) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfBool r = extended(s, t.len);
      System.arraycopy(t.a, t.off, r.a, r.off + r.len - t.len, t.len);
      return r;
    }

    /** Returns s with n more elements, whatever they hold, in new memory if they do not fit. */
    public static OfBool extended(OfBool s, int n) {
      if (s != null && s.cap - s.len >= n) {
        return new OfBool(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n);
    }

    private static OfBool grown(OfBool s, int n) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), 1, false);
      boolean[] to = new boolean[cap];
      if (s != null) {
        System.arraycopy(s.a, s.off, to, 0, s.len);
      }
      return new OfBool(to, 0, (int) len, cap);
    }

    /** clear(s). */
    public static void clear(OfBool s) {
      if (s != null) {
        Arrays.fill(s.a, s.off, s.off + s.len, false);
      }
    }
  }

  /**
   * All other element types. Elements of struct, array, string and complex type are never null up
   * to {@link #len}; beyond it they are null until a slice reaches them.
   */
  public static final class OfRef extends Slice {
    public final Object[] a;

    public OfRef(Object[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }

    public static OfRef make(long len, long cap, RType elem) {
      Growth.checkMake(len, cap);
      Object[] a = new Object[(int) cap];
      GoArrays.fill(a, 0, (int) len, elem);
      return new OfRef(a, 0, (int) len, (int) cap);
    }

    @Override
    public Object[] array() {
      return a;
    }

    @Override
    OfRef at(int off, int len, int cap) {
      return new OfRef(a, off, len, cap);
    }

    /** s[lo:hi], for any element type: elements that were never used become zero values. */
    public static OfRef slice(OfRef s, long lo, long hi, RType elem) {
      return filled((OfRef) Slice.slice(s, lo, hi), s, elem);
    }

    /** s[lo:hi:max], as {@link #slice}. */
    public static OfRef slice3(OfRef s, long lo, long hi, long max, RType elem) {
      return filled((OfRef) Slice.slice3(s, lo, hi, max), s, elem);
    }

    private static OfRef filled(OfRef r, OfRef s, RType elem) {
      if (r != null && r.off + r.len > s.off + s.len) {
        GoArrays.fillUnused(r.a, s.off + s.len, r.off + r.len, elem);
      }
      return r;
    }

    /** append(s, v); a struct or array v must not be a variable of the program. */
    public static OfRef append(OfRef s, Object v, RType elem) {
      OfRef r = extended(s, 1, elem);
      int last = r.off + r.len - 1;
      r.a[last] = r.a[last] == null ? v : Values.assigned(r.a[last], v, elem);
      return r;
    }

    /** append(s, t...). */
    public static OfRef appendAll(OfRef s, OfRef t, RType elem) {
      if (t == null || t.len == 0) {
        return s;
      }
      OfRef r = extended(s, t.len, elem);
      GoArrays.moveRefs(t.a, t.off, r.a, r.off + r.len - t.len, t.len, elem);
      return r;
    }

    /** Returns s with n more elements, perhaps null, in new memory if they do not fit. */
    public static OfRef extended(OfRef s, int n, RType elem) {
      if (s != null && s.cap - s.len >= n) {
        return new OfRef(s.a, s.off, s.len + n, s.cap);
      }
      return grown(s, n, elem);
    }

    private static OfRef grown(OfRef s, int n, RType elem) {
      long len = len(s) + n;
      int cap = Growth.capacity(len, (int) cap(s), elem.size(), elem.hasPointers());
      Object[] to = new Object[cap];
      if (s != null) {
        GoArrays.moveRefs(s.a, s.off, to, 0, s.len, elem);
      }
      return new OfRef(to, 0, (int) len, cap);
    }

    /** copy(to, from), for any element type. */
    public static long copy(OfRef to, OfRef from, RType elem) {
      if (to == null || from == null) {
        return 0;
      }
      int n = Math.min(to.len, from.len);
      GoArrays.moveRefs(from.a, from.off, to.a, to.off, n, elem);
      return n;
    }

    /** clear(s). */
    public static void clear(OfRef s, RType elem) {
      if (s == null) {
        return;
      }
      for (int i = s.off; i < s.off + s.len; i++) {
        s.a[i] = elem.zeroIsObject() ? Values.assigned(s.a[i], elem.zeroRef(), elem) : null;
      }
    }
  }
}
