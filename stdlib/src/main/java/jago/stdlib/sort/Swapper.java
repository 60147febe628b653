package jago.stdlib.sort;

import jago.runtime.type.RType;
import jago.runtime.value.Slice;
import jago.runtime.value.Values;

/** Exchanges elements of a slice of any type. */
public final class Swapper {
  private final Object array;
  private final int off;
  private final RType elem;
  private final Object spare;

  /** Elements that are structs or arrays keep their places and exchange their contents. */
  public Swapper(Slice s, RType elem) {
    this.array = s.array();
    this.off = s.off;
    this.elem = elem;
    this.spare =
        switch (elem.kind) {
          case STRUCT, ARRAY -> elem.zeroRef();
          default -> null;
        };
  }

  public void swap(int i, int j) {
    int x = off + i;
    int y = off + j;
    if (array instanceof Object[] a) {
      swapRefs(a, x, y);
    } else if (array instanceof long[] a) {
      long t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (array instanceof double[] a) {
      double t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (array instanceof int[] a) {
      int t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (array instanceof byte[] a) {
      byte t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (array instanceof float[] a) {
      float t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (array instanceof short[] a) {
      short t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (array instanceof boolean[] a) {
      boolean t = a[x];
      a[x] = a[y];
      a[y] = t;
    }
  }

  private void swapRefs(Object[] a, int x, int y) {
    if (spare == null) {
      Object t = a[x];
      a[x] = a[y];
      a[y] = t;
    } else if (x != y) {
      Values.assigned(spare, a[x], elem);
      Values.assigned(a[x], a[y], elem);
      Values.assigned(a[y], spare, elem);
    }
  }
}
