package jago.runtime.value;

import jago.runtime.type.RType;

/** A map whose keys are strings. */
public final class StringMap extends GoMap {
  private GoString[] keys;
  private int[] hashes;

  private static int mix(GoString key) {
    int h = key.hashCode() * 0x9E3779B9;
    return h ^ (h >>> 16);
  }

  StringMap(RType type, long hint) {
    super(type, hint);
  }

  /** Returns the position of the key's entry, or -1; the map may be nil. */
  public static int find(StringMap m, GoString key) {
    if (m == null) {
      return -1;
    }
    m.checkRead();
    return m.entryOf(key);
  }

  /** Returns the position of the key's entry, a new one if need be; panics for a nil map. */
  public static int add(StringMap m, GoString key) {
    writable(m);
    int hash = mix(key);
    m.beginWrite();
    try {
      int p = m.probe(key, hash);
      if (p < 0) {
        p = m.newEntry(hash);
        m.keys[p] = key;
        m.hashes[p] = hash;
      }
      return p;
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    } finally {
      m.endWrite();
    }
  }

  /** delete(m, key). */
  public static void remove(StringMap m, GoString key) {
    if (m == null) {
      return;
    }
    int hash = mix(key);
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
  public GoString keyAt(int p) {
    return keys[p];
  }

  private int entryOf(GoString key) {
    int hash = mix(key);
    try {
      return probe(key, hash);
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    }
  }

  private int probe(GoString key, int hash) {
    int slot = slotOf(key, hash);
    return slot < 0 ? -1 : table[slot] - 1;
  }

  /** Returns where the table names the key's entry, or -1. */
  private int slotOf(GoString key, int hash) {
    int[] table = this.table;
    int mask = table.length - 1;
    for (int i = hash & mask; ; i = (i + 1) & mask) {
      int e = table[i];
      if (e == 0) {
        return -1;
      }
      if (e > 0 && hashes[e - 1] == hash && keys[e - 1].equalTo(key)) {
        return i;
      }
    }
  }

  @Override
  void allocateKeys(int n) {
    keys = new GoString[n];
    hashes = new int[n];
  }

  @Override
  GoString[] keyArray() {
    return keys;
  }

  @Override
  void moveKey(Object oldKeys, int from, int p) {
    keys[p] = ((GoString[]) oldKeys)[from];
    hashes[p] = mix(keys[p]);
  }

  @Override
  int hashAt(int p) {
    return hashes[p];
  }

  @Override
  int findOld(Object oldKeys, int p) {
    return entryOf(((GoString[]) oldKeys)[p]);
  }

  @Override
  boolean isNaN(Object oldKeys, int p) {
    return false;
  }
}
