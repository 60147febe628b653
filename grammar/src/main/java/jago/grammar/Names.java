package jago.grammar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The identifiers of one file: one String for each, however often it occurs. */
final class Names {
  private final byte[] src;
  private String[] names = new String[64];
  private int[] starts = new int[64]; // where a name occurs first
  private int[] ends = new int[64];
  private int count;

  Names(byte[] src) {
    this.src = src;
  }

  /** Returns src[start:end] as a String. */
  String get(int start, int end, int hash) {
    int mask = names.length - 1;
    int i = spread(hash) & mask;
    while (names[i] != null) {
      if (Arrays.equals(src, starts[i], ends[i], src, start, end)) {
        return names[i];
      }
      i = (i + 1) & mask;
    }
    if (2 * ++count > names.length) {
      grow();
      return put(start, end, hash);
    }
    return put(start, end, hash);
  }

  private String put(int start, int end, int hash) {
    int mask = names.length - 1;
    int i = spread(hash) & mask;
    while (names[i] != null) {
      i = (i + 1) & mask;
    }
    names[i] = new String(src, start, end - start, StandardCharsets.UTF_8);
    starts[i] = start;
    ends[i] = end;
    return names[i];
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    names = new String[2 * oldNames.length];
    starts = new int[names.length];
    ends = new int[names.length];
    int mask = names.length - 1;
    for (int k = 0; k < oldNames.length; k++) {
      if (oldNames[k] != null) {
        int i = spread(hash(oldStarts[k], oldEnds[k])) & mask;
        while (names[i] != null) {
          i = (i + 1) & mask;
        }
        names[i] = oldNames[k];
        starts[i] = oldStarts[k];
        ends[i] = oldEnds[k];
      }
    }
  }

  /** The hash that get is given: of the bytes, as the scanner adds them up. */
  private int hash(int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      h = h * 31 + src[i];
    }
    return h;
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }
}
