package jago.stdlib.sort;

import jago.runtime.call.Func;
import jago.runtime.call.Natives;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.type.Kind;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import java.util.Arrays;
import java.util.Comparator;

/** Natives of package sort. */
@Natives("sort")
public final class SortNatives {
  private SortNatives() {}

  private static Sortable sortable(Callback less, Callback swap) {
    return new Sortable() {
      @Override
      public boolean less(int i, int j) {
        return less.test(i, j);
      }

      @Override
      public void swap(int i, int j) {
        swap.run(i, j);
      }
    };
  }

  private static Sortable methods(G g, Dynamic data) {
    return sortable(Callback.method(g, data, "Less"), Callback.method(g, data, "Swap"));
  }

  public static void Sort(G g, Dynamic data) {
    int n = (int) Callback.method(g, data, "Len").number();
    if (n > 1) {
      PatternSort.sort(methods(g, data), n);
    }
  }

  public static void Stable(G g, Dynamic data) {
    StableSort.sort(methods(g, data), (int) Callback.method(g, data, "Len").number());
  }

  private static Slice slice(Dynamic x) {
    if (x == null || x.type().kind != Kind.SLICE) {
      String type = x == null ? "nil" : x.type().toString();
      throw new GoPanic(GoString.of("reflect: call of Swapper on " + type + " Value"));
    }
    return (Slice) Boxes.unboxRef(x);
  }

  private static Sortable elements(G g, Dynamic x, Slice s, Func less) {
    Swapper swapper = new Swapper(s, x.type().elem());
    Callback test = Callback.of(g, less);
    return new Sortable() {
      @Override
      public boolean less(int i, int j) {
        return test.test(i, j);
      }

      @Override
      public void swap(int i, int j) {
        swapper.swap(i, j);
      }
    };
  }

  /** Slice: x is the slice as an interface value. */
  public static void Slice(G g, Dynamic x, Func less) {
    Slice s = slice(x);
    if (s != null) {
      PatternSort.sort(elements(g, x, s, less), s.len);
    }
  }

  public static void SliceStable(G g, Dynamic x, Func less) {
    Slice s = slice(x);
    if (s != null) {
      StableSort.sort(elements(g, x, s, less), s.len);
    }
  }

  public static boolean SliceIsSorted(G g, Dynamic x, Func less) {
    Slice s = slice(x);
    Callback test = s == null ? null : Callback.of(g, less);
    for (int i = (int) Slice.len(s) - 1; i > 0; i--) {
      if (test.test(i, i - 1)) {
        return false;
      }
    }
    return true;
  }

  public static void Ints(Slice.OfLong x) {
    if (x != null) {
      Arrays.sort(x.a, x.off, x.off + x.len);
    }
  }

  public static void Strings(Slice.OfRef x) {
    if (x != null) {
      Arrays.sort(x.a, x.off, x.off + x.len, Comparator.comparing(s -> (GoString) s));
    }
  }

  /** NaN comes first; the two zeros are equal. */
  public static void Float64s(Slice.OfDouble x) {
    if (x == null) {
      return;
    }
    double[] a = x.a;
    int off = x.off;
    PatternSort.sort(
        new Sortable() {
          @Override
          public boolean less(int i, int j) {
            double v = a[off + i];
            double w = a[off + j];
            return v < w || Double.isNaN(v) && !Double.isNaN(w);
          }

          @Override
          public void swap(int i, int j) {
            double t = a[off + i];
            a[off + i] = a[off + j];
            a[off + j] = t;
          }
        },
        x.len);
  }
}
