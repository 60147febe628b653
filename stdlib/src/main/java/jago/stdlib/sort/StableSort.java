package jago.stdlib.sort;

/** Insertion sort of blocks, then merges in place by rotation, in Go's order of steps. */
public final class StableSort {
  private static final int BLOCK = 20;

  private final Sortable data;

  private StableSort(Sortable data) {
    this.data = data;
  }

  /** Sorts n elements; those that compare equal keep their order. */
  public static void sort(Sortable data, int n) {
    for (int a = 0; a < n; a += BLOCK) {
      PatternSort.insertionSort(data, a, Math.min(a + BLOCK, n));
    }
    StableSort s = new StableSort(data);
    for (int block = BLOCK; block < n; block *= 2) {
      for (int a = 0; a + block < n; a += 2 * block) {
        s.merge(a, a + block, Math.min(a + 2 * block, n));
      }
    }
  }

  /** Merges the sorted [a, m) and [m, b). */
  private void merge(int a, int m, int b) {
    if (m - a == 1) {
      insertFirst(a, m, b);
    } else if (b - m == 1) {
      insertLast(a, m);
    } else {
      mergeHalves(a, m, b);
    }
  }

  private void insertFirst(int a, int m, int b) {
    int i = m;
    int j = b;
    while (i < j) {
      int h = (i + j) >>> 1;
      if (data.less(h, a)) {
        i = h + 1;
      } else {
        j = h;
      }
    }
    for (int k = a; k < i - 1; k++) {
      data.swap(k, k + 1);
    }
  }

  private void insertLast(int a, int m) {
    int i = a;
    int j = m;
    while (i < j) {
      int h = (i + j) >>> 1;
      if (!data.less(m, h)) {
        i = h + 1;
      } else {
        j = h;
      }
    }
    for (int k = m; k > i; k--) {
      data.swap(k, k - 1);
    }
  }

  /** SymMerge: finds what to exchange around the middle, rotates it, and merges both sides. */
  private void mergeHalves(int a, int m, int b) {
    int mid = (a + b) >>> 1;
    int n = mid + m;
    int start = m > mid ? n - b : a;
    int r = m > mid ? mid : m;
    int p = n - 1;
    while (start < r) {
      int c = (start + r) >>> 1;
      if (!data.less(p - c, c)) {
        start = c + 1;
      } else {
        r = c;
      }
    }
    int end = n - start;
    if (start < m && m < end) {
      rotate(start, m, end);
    }
    if (a < start && start < mid) {
      merge(a, start, mid);
    }
    if (mid < end && end < b) {
      merge(mid, end, b);
    }
  }

  private void rotate(int a, int m, int b) {
    int i = m - a;
    int j = b - m;
    while (i != j) {
      if (i > j) {
        swapRange(m - i, m, j);
        i -= j;
      } else {
        swapRange(m - i, m + j - i, i);
        j -= i;
      }
    }
    swapRange(m - i, m, i);
  }

  private void swapRange(int a, int b, int n) {
    for (int i = 0; i < n; i++) {
      data.swap(a + i, b + i);
    }
  }
}
