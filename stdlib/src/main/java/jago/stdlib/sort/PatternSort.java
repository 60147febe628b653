package jago.stdlib.sort;

/**
 * Pattern-defeating quicksort as Go's packages sort and slices do it: the same comparisons and
 * swaps in the same order, so that elements that compare equal end up in the same places.
 */
public final class PatternSort {
  private static final int INSERTION_LIMIT = 12;
  private static final int NINTHER_LIMIT = 50;
  private static final int MAX_SWAPS = 12;
  private static final int MAX_SHIFTS = 5;

  private enum Order {
    UNKNOWN,
    INCREASING,
    DECREASING
  }

  private final Sortable data;

  /** The swaps that the last choice of a pivot would have needed. */
  private int swaps;

  private PatternSort(Sortable data) {
    this.data = data;
  }

  /** Sorts n elements; those that compare equal may change places. */
  public static void sort(Sortable data, int n) {
    new PatternSort(data).sort(0, n, 32 - Integer.numberOfLeadingZeros(n));
  }

  private void sort(int a, int b, int limit) {
    boolean balanced = true;
    boolean partitioned = true;
    while (b - a > INSERTION_LIMIT) {
      int length = b - a;
      if (limit == 0) {
        heapSort(a, b);
        return;
      }
      if (!balanced) {
        breakPatterns(a, b);
        limit--;
      }
      int pivot = choosePivot(a, b);
      Order order = order();
      if (order == Order.DECREASING) {
        reverse(a, b);
        pivot = b - 1 - (pivot - a);
        order = Order.INCREASING;
      }
      boolean looksSorted = balanced && partitioned && order == Order.INCREASING;
      if (looksSorted && finishedByFewShifts(a, b)) {
        return;
      }
      if (a > 0 && !data.less(a - 1, pivot)) {
        a = partitionEqual(a, b, pivot);
        continue;
      }
      long result = partition(a, b, pivot);
      int mid = (int) (result >> 1);
      partitioned = (result & 1) != 0;
      if (mid - a < b - mid) {
        balanced = mid - a >= length / 8;
        sort(a, mid, limit);
        a = mid + 1;
      } else {
        balanced = b - mid >= length / 8;
        sort(mid + 1, b, limit);
        b = mid;
      }
    }
    insertionSort(data, a, b);
  }

  static void insertionSort(Sortable data, int a, int b) {
    for (int i = a + 1; i < b; i++) {
      for (int j = i; j > a && data.less(j, j - 1); j--) {
        data.swap(j, j - 1);
      }
    }
  }

  private void heapSort(int a, int b) {
    int n = b - a;
    for (int i = (n - 1) / 2; i >= 0; i--) {
      siftDown(i, n, a);
    }
    for (int i = n - 1; i >= 0; i--) {
      data.swap(a, a + i);
      siftDown(0, i, a);
    }
  }

  private void siftDown(int root, int end, int first) {
    for (int child = 2 * root + 1; child < end; child = 2 * root + 1) {
      if (child + 1 < end && data.less(first + child, first + child + 1)) {
        child++;
      }
      if (!data.less(first + root, first + child)) {
        return;
      }
      data.swap(first + root, first + child);
      root = child;
    }
  }

  /** Puts the pivot to its final place; returns that times 2, plus 1 if nothing had to move. */
  private long partition(int a, int b, int pivot) {
    data.swap(a, pivot);
    int i = a + 1;
    int j = b - 1;
    boolean untouched = true;
    while (true) {
      while (i <= j && data.less(i, a)) {
        i++;
      }
      while (i <= j && !data.less(j, a)) {
        j--;
      }
      if (i > j) {
        break;
      }
      untouched = false;
      data.swap(i++, j--);
    }
    data.swap(j, a);
    return 2L * j + (untouched ? 1 : 0);
  }

  /** Moves the elements equal to the pivot, which none is less than, to the front. */
  private int partitionEqual(int a, int b, int pivot) {
    data.swap(a, pivot);
    int i = a + 1;
    int j = b - 1;
    while (true) {
      while (i <= j && !data.less(a, i)) {
        i++;
      }
      while (i <= j && data.less(a, j)) {
        j--;
      }
      if (i > j) {
        return i;
      }
      data.swap(i++, j--);
    }
  }

  /** Shifts a few elements that are out of order; returns whether all is sorted then. */
  private boolean finishedByFewShifts(int a, int b) {
    int i = a + 1;
    for (int step = 0; step < MAX_SHIFTS; step++) {
      while (i < b && !data.less(i, i - 1)) {
        i++;
      }
      if (i == b) {
        return true;
      }
      if (b - a < NINTHER_LIMIT) {
        return false;
      }
      data.swap(i, i - 1);
      if (i - a >= 2) {
        for (int j = i - 1; j >= 1 && data.less(j, j - 1); j--) {
          data.swap(j, j - 1);
        }
      }
      if (b - i >= 2) {
        for (int j = i + 1; j < b && data.less(j, j - 1); j++) {
          data.swap(j, j - 1);
        }
      }
    }
    return false;
  }

  /** Scatters three elements around the middle, by a generator seeded with the length. */
  private void breakPatterns(int a, int b) {
    int length = b - a;
    if (length < 8) {
      return;
    }
    long random = length;
    long mask = (1L << (32 - Integer.numberOfLeadingZeros(length))) - 1;
    int middle = a + length / 4 * 2;
    for (int i = middle - 1; i <= middle + 1; i++) {
      random ^= random << 13;
      random ^= random >>> 7;
      random ^= random << 17;
      int other = (int) (random & mask);
      data.swap(i, a + (other >= length ? other - length : other));
    }
  }

  private int choosePivot(int a, int b) {
    int length = b - a;
    int i = a + length / 4;
    int j = a + length / 4 * 2;
    int k = a + length / 4 * 3;
    swaps = 0;
    if (length >= 8) {
      if (length >= NINTHER_LIMIT) {
        i = median(i - 1, i, i + 1);
        j = median(j - 1, j, j + 1);
        k = median(k - 1, k, k + 1);
      }
      j = median(i, j, k);
    }
    return j;
  }

  private Order order() {
    return switch (swaps) {
      case 0 -> Order.INCREASING;
      case MAX_SWAPS -> Order.DECREASING;
      default -> Order.UNKNOWN;
    };
  }

  private int median(int a, int b, int c) {
    int low = a;
    int mid = b;
    if (data.less(mid, low)) {
      swaps++;
      low = b;
      mid = a;
    }
    if (data.less(c, mid)) {
      swaps++;
      mid = c;
    }
    if (data.less(mid, low)) {
      swaps++;
      mid = low;
    }
    return mid;
  }

  private void reverse(int a, int b) {
    for (int i = a, j = b - 1; i < j; i++, j--) {
      data.swap(i, j);
    }
  }
}
