package jago.runtime.value;

import jago.runtime.panic.FatalError;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;

/**
 * A Go map; nil is null. Entries lie in the order of their insertion in parallel arrays, a hash
 * table of positions beside them. A position that {@code find} or {@code add} of a subclass returns
 * is good until the next change of the map: the value is {@code longs[p]} (integers, bools as 0 or
 * 1, floats as raw bits of the double) or {@code refs[p]}; {@code add} may replace these arrays, so
 * they are read after it: {@code m.setLong(LongMap.add(m, k), v)}.
 *
 * <p>Deleted entries stay as gaps until the arrays are full; then they are copied to new arrays, so
 * that an iterator can go on with the old ones.
 */
public abstract sealed class GoMap permits LongMap, DoubleMap, StringMap, RefMap {
  private static final long WRITING = Memory.fieldOffset(GoMap.class, "writing");
  private static final int SMALLEST = 8;
  private static final int LARGEST_HINT = 1 << 24;

  /** The map's type: of kind MAP. */
  public final RType type;

  /** Values that are no references; else null. */
  public long[] longs;

  /** Values that are references; else null. */
  public Object[] refs;

  /** Position + 1 of the entry, 0 for free, GONE for a deleted one; a power of two long. */
  int[] table;

  /** Entries in use, gaps included. */
  int used;

  /** The gaps, a bit each; null for none. */
  long[] gaps;

  /** Counts how often entries moved to new arrays, and how often of that by clear. */
  int moves;

  int clears;
  private int live;
  private boolean writing;

  static final int GONE = -1;

  GoMap(RType type, long hint) {
    this.type = type;
    int n = SMALLEST;
    while (n < hint && n < LARGEST_HINT) {
      n <<= 1;
    }
    allocate(n);
  }

  /** make(map[K]V, hint). */
  public static GoMap make(RType map, long hint) {
    RType key = map.key();
    Storage s = key.storage;
    return switch (s.kind) {
      case LONG, BOOL -> new LongMap(map, hint);
      case DOUBLE -> new DoubleMap(map, hint);
      case REF -> key.kind == Kind.STRING ? new StringMap(map, hint) : new RefMap(map, hint);
    };
  }

  /** len(m). */
  public static long len(GoMap m) {
    return m == null ? 0 : m.live;
  }

  /** clear(m). */
  public static void clear(GoMap m) {
    if (m == null) {
      return;
    }
    m.beginWrite();
    m.used = 0;
    m.live = 0;
    m.moves++;
    m.clears++;
    m.allocate(SMALLEST);
    m.endWrite();
  }

  /** Sets the value at a position. */
  public final void setLong(int p, long v) {
    longs[p] = v;
  }

  /** Sets the value at a position. */
  public final void setRef(int p, Object v) {
    refs[p] = v;
  }

  private void allocate(int n) {
    table = new int[2 * n];
    gaps = null;
    if (type.elem().storage == Storage.REF) {
      refs = new Object[n];
    } else {
      longs = new long[n];
    }
    allocateKeys(n);
  }

  /** Makes new key arrays for n entries. */
  abstract void allocateKeys(int n);

  /** Takes over the key at a position of old key arrays as that of the new position p. */
  abstract void moveKey(Object oldKeys, int from, int p);

  /** Returns the hash of the key at a position. */
  abstract int hashAt(int p);

  abstract Object keyArray();

  /** Returns the position of a key that is in an older key array, or -1. */
  abstract int findOld(Object oldKeys, int p);

  /** Reports whether a key in a key array is not equal to itself. */
  abstract boolean isNaN(Object oldKeys, int p);

  /** Checks that no other goroutine writes. */
  final void checkRead() {
    if (writing) {
      throw new FatalError("concurrent map read and map write");
    }
  }

  final void checkIteration() {
    if (writing) {
      throw new FatalError("concurrent map iteration and map write");
    }
  }

  final void beginWrite() {
    if (writing) {
      throw new FatalError("concurrent map writes");
    }
    Memory.putBoolOpaque(this, WRITING, true);
  }

  final void endWrite() {
    Memory.putBoolOpaque(this, WRITING, false);
  }

  /** What array accesses of two goroutines at once end in when the flag did not show it. */
  static FatalError raced() {
    return new FatalError("concurrent map read and map write");
  }

  /** Panics for a nil map. */
  static void writable(GoMap m) {
    if (m == null) {
      throw RuntimeErrors.nilMapWrite();
    }
  }

  /** Adds an entry without key and value; the table gets it at a free slot of this hash. */
  final int newEntry(int hash) {
    if (used == table.length / 2) {
      makeRoom();
    }
    int p = used++;
    live++;
    enter(hash, p);
    return p;
  }

  private void enter(int hash, int p) {
    int mask = table.length - 1;
    int i = hash & mask;
    while (table[i] > 0) {
      i = (i + 1) & mask;
    }
    table[i] = p + 1;
  }

  /** Moves the entries to new arrays: twice as large, unless a quarter of the old is gaps. */
  private void makeRoom() {
    int n = table.length / 2;
    Object oldKeys = keyArray();
    long[] oldLongs = longs;
    Object[] oldRefs = refs;
    long[] oldGaps = gaps;
    int end = used;
    allocate(live > n / 4 * 3 ? 2 * n : n);
    int p = 0;
    for (int i = 0; i < end; i++) {
      if (isGap(oldGaps, i)) {
        continue;
      }
      moveKey(oldKeys, i, p);
      if (refs != null) {
        refs[p] = oldRefs[i];
      } else {
        longs[p] = oldLongs[i];
      }
      enter(hashAt(p), p);
      p++;
    }
    used = p;
    moves++;
  }

  static boolean isGap(long[] gaps, int p) {
    return gaps != null && (gaps[p >> 6] & 1L << p) != 0;
  }

  /** Deletes the entry that slot i of the table names. */
  final void removeSlot(int i) {
    int p = table[i] - 1;
    table[i] = GONE;
    live--;
    if (gaps == null) {
      gaps = new long[(table.length / 2 + 63) >> 6];
    }
    gaps[p >> 6] |= 1L << p;
    if (refs != null) {
      refs[p] = null;
    }
  }
}
