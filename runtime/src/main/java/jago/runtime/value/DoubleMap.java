package jago.runtime.value;

import jago.runtime.type.RType;

/** A map whose keys are floats: NaN is never found, each is an entry of its own. */
public final class DoubleMap extends GoMap {
  private double[] keys;

  DoubleMap(RType type, long hint) {
    super(type, hint);
  }

  /** Returns the position of the key's entry, or -1; the map may be nil. */
  public static int find(DoubleMap m, double key) {
    if (m == null) {
      return -1;
    }
    m.checkRead();
    return m.entryOf(key);
  }

  /** Returns the position of the key's entry, a new one if need be; panics for a nil map. */
  public static int add(DoubleMap m, double key) {
    writable(m);
    int hash = Values.hash(key);
    m.beginWrite();
    try {
      int p = m.probe(key, hash);
      if (p < 0) {
        p = m.newEntry(hash);
      }
      m.keys[p] = key; // 0 takes the place of an equal -0
      return p;
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    } finally {
      m.endWrite();
    }
  }

  /** delete(m, key). */
  public static void remove(DoubleMap m, double key) {
    if (m == null) {
      return;
    }
    int hash = Values.hash(key);
    m.beginWrite();
    try {
      int slot = m.slotOf(key, hash);
      if (slot >= 0) {
        m.removeSlot(slot);
      }
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    } finally {
      m.endWrite();
    }
  }

  /** Returns the key at a position. */
  public double keyAt(int p) {
    return keys[p];
  }

  private int entryOf(double key) {
    int hash = Values.hash(key);
    try {
      return probe(key, hash);
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    }
  }

  private int probe(double key, int hash) {
    int slot = slotOf(key, hash);
    return slot < 0 ? -1 : table[slot] - 1;
  }

  /** Returns where the table names the key's entry, or -1. */
  private int slotOf(double key, int hash) {
    int[] table = this.table;
    int mask = table.length - 1;
    for (int i = hash & mask; ; i = (i + 1) & mask) {
      int e = table[i];
      if (e == 0) {
        return -1;
      }
      if (e > 0 && keys[e - 1] == key) {
        return i;
      }
    }
  }

  @Override
  void allocateKeys(int n) {
    keys = new double[n];
  }

  @Override
  double[] keyArray() {
    return keys;
  }

  @Override
  void moveKey(Object oldKeys, int from, int p) {
    keys[p] = ((double[]) oldKeys)[from];
  }

  @Override
  int hashAt(int p) {
    return Values.hash(keys[p]);
  }

  @Override
  int findOld(Object oldKeys, int p) {
    return entryOf(((double[]) oldKeys)[p]);
  }

  @Override
  boolean isNaN(Object oldKeys, int p) {
    return Double.isNaN(((double[]) oldKeys)[p]);
  }
}
