package jago.stdlib.time;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The abbreviations of a zone in a compiled file of the IANA database (TZif, RFC 8536). What holds
 * after the last transition of the file is found by offset and daylight saving alone.
 */
final class Abbreviations {
  private static final int MAGIC = 0x545A6966; // TZif
  private static final int HEADER = 44;

  private final long[] transitions;
  private final int[] typeOfTransition;
  private final int[] offsets;
  private final boolean[] dst;
  private final String[] names;

  private Abbreviations(ByteBuffer b, int times, int types, int chars) {
    transitions = new long[times];
    typeOfTransition = new int[times];
    offsets = new int[types];
    dst = new boolean[types];
    names = new String[types];
    for (int i = 0; i < times; i++) {
      transitions[i] = b.getLong();
    }
    for (int i = 0; i < times; i++) {
      typeOfTransition[i] = b.get() & 0xff;
    }
    int[] nameAt = new int[types];
    for (int i = 0; i < types; i++) {
      offsets[i] = b.getInt();
      dst[i] = b.get() != 0;
      nameAt[i] = b.get() & 0xff;
    }
    byte[] text = new byte[chars];
    b.get(text);
    for (int i = 0; i < types; i++) {
      int end = nameAt[i];
      while (end < chars && text[end] != 0) {
        end++;
      }
      names[i] = new String(text, nameAt[i], end - nameAt[i], StandardCharsets.US_ASCII);
    }
  }

  /** Returns null for a file that is none or too old to have 64-bit times. */
  static Abbreviations parse(byte[] file) {
    ByteBuffer b = ByteBuffer.wrap(file);
    if (file.length < HEADER || b.getInt() != MAGIC || b.get() < '2') {
      return null;
    }
    int[] n = counts(b, 0);
    int first = HEADER + 4 * n[3] + n[3] + 6 * n[4] + n[5] + 8 * n[2] + n[1] + n[0];
    n = counts(b, first);
    b.position(first + HEADER);
    return new Abbreviations(b, n[3], n[4], n[5]);
  }

  /** The six counts of a header: isutc, isstd, leap, time, type, char. */
  private static int[] counts(ByteBuffer b, int header) {
    int[] n = new int[6];
    for (int i = 0; i < n.length; i++) {
      n[i] = b.getInt(header + 20 + 4 * i);
    }
    return n;
  }

  /** The name at a time, when that offset holds; null when the file knows none. */
  String at(long unix, int offset, boolean isDst) {
    int i = Arrays.binarySearch(transitions, unix);
    if (i < 0) {
      i = -i - 2;
    }
    int type = i < 0 ? 0 : typeOfTransition[i];
    if (type < names.length && offsets[type] == offset && dst[type] == isDst) {
      return names[type];
    }
    for (int k = typeOfTransition.length - 1; k >= 0; k--) {
      int t = typeOfTransition[k];
      if (offsets[t] == offset && dst[t] == isDst) {
        return names[t];
      }
    }
    return type < names.length && offsets[type] == offset ? names[type] : null;
  }

  /** The offset of the first type of that name; null for none. */
  Integer offsetOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return offsets[i];
      }
    }
    return null;
  }
}
