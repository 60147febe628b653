package jago.runtime.value;

import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import java.util.Arrays;

/**
 * Go arrays: Java arrays by the storage of the element. Elements that are structs or arrays are
 * variables of their own, never null.
 */
public final class GoArrays {
  private GoArrays() {}

  /** Makes an array of zero values. */
  public static Object make(RType elem, int n) {
    return switch (elem.storage) {
      case I8, U8 -> new byte[n];
      case I16, U16 -> new short[n];
      case I32, U32 -> new int[n];
      case I64 -> new long[n];
      case F32 -> new float[n];
      case F64 -> new double[n];
      case BOOL -> new boolean[n];
      case REF -> {
        Object[] a = new Object[n];
        fill(a, 0, n, elem);
        yield a;
      }
    };
  }

  /** Writes zero values into elements [from, to) of REF storage, new variables for structs. */
  public static void fill(Object[] a, int from, int to, RType elem) {
    if (!elem.zeroIsObject()) {
      return;
    }
    for (int i = from; i < to; i++) {
      a[i] = elem.zeroRef();
    }
  }

  /**
   * Fills what was never used of the elements [from, to): where a slice grows into its capacity.
   * Others may do the same at the same time.
   */
  public static void fillUnused(Object[] a, int from, int to, RType elem) {
    if (!elem.zeroIsObject()) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (a[i] == null) {
        Memory.compareAndSetRef(a, Memory.elementOffset(a, i), null, elem.zeroRef());
      }
    }
  }

  /** Returns a copy of an array, of which t is the type. */
  public static Object copy(Object a, RType t) {
    // Chains of instanceof: this runs for each copy of a struct, which a type switch slows down.
    if (a instanceof Object[] b) {
      return copyRefs(b, t.elem());
    }
    if (a instanceof long[] b) {
      return b.clone();
    }
    if (a instanceof byte[] b) {
      return b.clone();
    }
    if (a instanceof int[] b) {
      return b.clone();
    }
    if (a instanceof double[] b) {
      return b.clone();
    }
    if (a instanceof float[] b) {
      return b.clone();
    }
    return a instanceof short[] b ? b.clone() : ((boolean[]) a).clone();
  }

  private static Object[] copyRefs(Object[] a, RType elem) {
    Object[] c = a.clone();
    switch (elem.kind) {
      case STRUCT -> {
        for (int i = 0; i < c.length; i++) {
          c[i] = ((Struct) c[i]).copy();
        }
      }
      case ARRAY -> {
        for (int i = 0; i < c.length; i++) {
          c[i] = copy(c[i], elem);
        }
      }
      default -> {}
    }
    return c;
  }

  /** Copies the elements of one array into another one of the same type t. */
  public static void assign(Object to, Object from, RType t) {
    if (to != from) {
      move(from, 0, to, 0, t.length(), t.elem());
    }
  }

  /** Copies n elements, as Go's copy does: the ranges may overlap. */
  public static void move(Object from, int f, Object to, int t, int n, RType elem) {
    if (elem.storage == Storage.REF) {
      moveRefs((Object[]) from, f, (Object[]) to, t, n, elem);
    } else {
      System.arraycopy(from, f, to, t, n);
    }
  }

  /**
   * Copies n elements of REF storage; structs and arrays are assigned into the variables that are
   * there, and copied where none is there yet.
   */
  public static void moveRefs(Object[] from, int f, Object[] to, int t, int n, RType elem) {
    switch (elem.kind) {
      case STRUCT, ARRAY -> {
        if (from == to && f < t) {
          for (int i = n - 1; i >= 0; i--) {
            to[t + i] = Values.assigned(to[t + i], from[f + i], elem);
          }
        } else if (from != to || f != t) {
          for (int i = 0; i < n; i++) {
            to[t + i] = Values.assigned(to[t + i], from[f + i], elem);
          }
        }
      }
      default -> System.arraycopy(from, f, to, t, n);
    }
  }

  public static boolean equal(Object a, Object b, RType t) {
    if (a instanceof Object[] x) {
      Object[] y = (Object[]) b;
      for (int i = 0; i < x.length; i++) {
        if (!Values.equal(x[i], y[i], t.elem())) {
          return false;
        }
      }
      return true;
    }
    return switch (a) {
      case byte[] x -> Arrays.equals(x, (byte[]) b);
      case short[] x -> Arrays.equals(x, (short[]) b);
      case int[] x -> Arrays.equals(x, (int[]) b);
      case long[] x -> Arrays.equals(x, (long[]) b);
      case boolean[] x -> Arrays.equals(x, (boolean[]) b);
      case float[] x -> equalFloats(x, (float[]) b);
      case double[] x -> equalDoubles(x, (double[]) b);
      default -> throw new IllegalStateException("array of " + t);
    };
  }

  private static boolean equalFloats(float[] x, float[] y) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] != y[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalDoubles(double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      if (x[i] != y[i]) {
        return false;
      }
    }
    return true;
  }

  static int hash(Object a, RType t) {
    int h = 1;
    switch (a) {
      case byte[] x -> h = Arrays.hashCode(x);
      case short[] x -> h = Arrays.hashCode(x);
      case int[] x -> h = Arrays.hashCode(x);
      case long[] x -> h = Arrays.hashCode(x);
      case boolean[] x -> h = Arrays.hashCode(x);
      case float[] x -> {
        for (float e : x) {
          h = 31 * h + Values.hash(e);
        }
      }
      case double[] x -> {
        for (double e : x) {
          h = 31 * h + Values.hash(e);
        }
      }
      case Object[] x -> {
        for (Object e : x) {
          h = 31 * h + Values.hash(e, t.elem());
        }
      }
      default -> throw new IllegalStateException("array of " + t);
    }
    return h;
  }
}
