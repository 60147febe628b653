package jago.runtime.value;

/**
 * The range over a map: each entry that stays there is met once, those deleted before their turn
 * never; new ones are not met. The start is random. Once the entries have moved, their keys are
 * looked up one by one.
 */
public final class MapIterator {
  private final GoMap m;
  private final Object keys;
  private final long[] longs;
  private final Object[] refs;
  private final long[] gaps;
  private final int moves;
  private final int clears;
  private final int end;
  private final int start;
  private int met;

  private int key;
  private long valueLong;
  private Object valueRef;

  private MapIterator(GoMap m) {
    this.m = m;
    keys = m.keyArray();
    longs = m.longs;
    refs = m.refs;
    gaps = m.gaps;
    moves = m.moves;
    clears = m.clears;
    end = m.used;
    start = end < 2 ? 0 : random(end);
  }

  /** Starts a range; null for a map that is nil or empty. */
  public static MapIterator over(GoMap m) {
    if (GoMap.len(m) == 0) {
      return null;
    }
    m.checkIteration();
    return new MapIterator(m);
  }

  /** No shared generator: the clock's low bits are random enough to keep programs from relying. */
  private static int random(int bound) {
    return (int) ((System.nanoTime() * 0x9E3779B97F4A7C15L >>> 33) % bound);
  }

  /** Goes to the next entry; returns whether there is one. */
  public boolean next() {
    while (met < end) {
      int p = start + met++;
      if (p >= end) {
        p -= end;
      }
      if (m.moves == moves ? here(p) : moved(p)) {
        return true;
      }
    }
    return false;
  }

  private boolean here(int p) {
    m.checkIteration();
    if (GoMap.isGap(m.gaps, p)) {
      return false;
    }
    take(p, m.longs, m.refs, p);
    return true;
  }

  private boolean moved(int p) {
    if (GoMap.isGap(gaps, p)) {
      return false;
    }
    int now = m.findOld(keys, p);
    if (now >= 0) {
      take(p, m.longs, m.refs, now);
      return true;
    }
    if (clears == m.clears && m.isNaN(keys, p)) {
      take(p, longs, refs, p);
      return true;
    }
    return false;
  }

  private void take(int keyAt, long[] longs, Object[] refs, int valueAt) {
    key = keyAt;
    if (refs != null) {
      valueRef = refs[valueAt];
    } else {
      valueLong = longs[valueAt];
    }
  }

  /** The key, an integer or a bool as 0 or 1. */
  public long keyLong() {
    return ((long[]) keys)[key];
  }

  public double keyDouble() {
    return ((double[]) keys)[key];
  }

  public Object keyRef() {
    return ((Object[]) keys)[key];
  }

  /** The value: an integer, a bool as 0 or 1, or the raw bits of the double. */
  public long valueLong() {
    return valueLong;
  }

  public Object valueRef() {
    return valueRef;
  }
}
