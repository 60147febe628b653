package jago.runtime.value;

import jago.runtime.panic.RuntimeErrors;

/**
 * How large the arrays behind slices become: programs print cap(), so the numbers are those of Go's
 * growslice with its allocator's size classes.
 */
public final class Growth {
  private static final int PAGE = 8192;
  private static final int MAX_SMALL = 32768;

  /** Objects with pointers above this size carry a header of one word. */
  private static final int HEADER_ABOVE = 512;

  private static final int HEADER = 8;
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  /** Go allocates the first 32 bytes of a slice that does not escape on the stack. */
  public static final int STACK_BUFFER = 32;

  private static final int[] CLASSES = {
    0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320,
    352, 384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048,
    2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240,
    10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768
  };

  private Growth() {}

  /** Returns the size in bytes of the block that Go's allocator uses for a size. */
  public static long roundUp(long size, boolean pointers) {
    if (size > MAX_SMALL - HEADER) {
      return (size + PAGE - 1) & -PAGE;
    }
    int header = pointers && size > HEADER_ABOVE ? HEADER : 0;
    return CLASSES[classOf((int) size + header)] - header;
  }

  private static int classOf(int size) {
    int low = 0;
    int high = CLASSES.length - 1;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (CLASSES[mid] < size) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /**
   * Returns the capacity that append gives to a slice that has to grow.
   *
   * @param size of an element in Go's memory
   * @param pointers whether elements have pointers in Go's memory
   */
  public static int capacity(long newLen, int oldCap, long size, boolean pointers) {
    if (newLen > MAX_LENGTH) {
      throw RuntimeErrors.error("growslice: len out of range");
    }
    if (size == 0) {
      return (int) newLen;
    }
    long cap = roundUp(wanted(newLen, oldCap) * size, pointers) / size;
    return (int) Math.min(cap, MAX_LENGTH);
  }

  private static long wanted(long newLen, long oldCap) {
    if (newLen > 2 * oldCap) {
      return newLen;
    }
    if (oldCap < 256) {
      return 2 * oldCap;
    }
    long cap = oldCap;
    while (cap < newLen) {
      cap += (cap + 3 * 256) >> 2;
    }
    return cap == oldCap ? cap + ((cap + 3 * 256) >> 2) : cap;
  }

  /** Checks the numbers of make([]T, len, cap). */
  static void checkMake(long len, long cap) {
    if (len < 0 || len > MAX_LENGTH) {
      throw RuntimeErrors.error("makeslice: len out of range");
    }
    if (cap < len || cap > MAX_LENGTH) {
      throw RuntimeErrors.error("makeslice: cap out of range");
    }
  }
}
