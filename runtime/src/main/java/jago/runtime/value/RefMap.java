package jago.runtime.value;

import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Field;
import jago.runtime.type.RType;

/** A map with keys of any other kind: interfaces, structs, arrays, pointers, ... */
public final class RefMap extends GoMap {
  private Object[] keys;
  private int[] hashes;

  /** Whether keys may be equal and yet differ, as 0 and -0: then the last one assigned stays. */
  private final boolean updatesKeys;

  RefMap(RType type, long hint) {
    super(type, hint);
    updatesKeys = hasTwoZeros(type.key());
  }

  private static boolean hasTwoZeros(RType t) {
    return switch (t.kind) {
      case FLOAT32, FLOAT64, COMPLEX64, COMPLEX128, INTERFACE -> true;
      case ARRAY -> hasTwoZeros(t.elem());
      case STRUCT -> hasTwoZeros(t.fields());
      default -> false;
    };
  }

  private static boolean hasTwoZeros(Field[] fields) {
    for (Field f : fields) {
      if (hasTwoZeros(f.type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the position of the entry for a key of type t, or -1; the map may be nil. */
  public static int find(RefMap m, Object key, RType t) {
    if (len(m) == 0) {
      checkHashable(key, t);
      return -1;
    }
    m.checkRead();
    return m.entryOf(key);
  }

  /** Returns the position of the key's entry, a new one if need be; panics for a nil map. */
  public static int add(RefMap m, Object key) {
    writable(m);
    int hash = Values.hash(key, m.type.key());
    m.beginWrite();
    try {
      int p = m.probe(key, hash);
      if (p < 0) {
        p = m.newEntry(hash);
        m.keys[p] = Values.copy(key, m.type.key());
        m.hashes[p] = hash;
      } else if (m.updatesKeys) {
        m.keys[p] = Values.copy(key, m.type.key());
      }
      return p;
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    } finally {
      m.endWrite();
    }
  }

  /** delete(m, key), for a key of type t. */
  public static void remove(RefMap m, Object key, RType t) {
    if (len(m) == 0) {
      checkHashable(key, t);
      return;
    }
    int hash = Values.hash(key, m.type.key());
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
  public Object keyAt(int p) {
    return keys[p];
  }

  /** An empty map panics all the same for keys that cannot be hashed. */
  private static void checkHashable(Object key, RType t) {
    RType u = Values.unhashable(key, t);
    if (u != null) {
      throw RuntimeErrors.unhashableKey(u);
    }
  }

  private int entryOf(Object key) {
    int hash = Values.hash(key, type.key());
    try {
      return probe(key, hash);
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw raced();
    }
  }

  private int probe(Object key, int hash) {
    int slot = slotOf(key, hash);
    return slot < 0 ? -1 : table[slot] - 1;
  }

  /** Returns where the table names the key's entry, or -1. */
  private int slotOf(Object key, int hash) {
    int[] table = this.table;
    int mask = table.length - 1;
    for (int i = hash & mask; ; i = (i + 1) & mask) {
      int e = table[i];
      if (e == 0) {
        return -1;
      }
      if (e > 0 && hashes[e - 1] == hash && Values.equal(keys[e - 1], key, type.key())) {
        return i;
      }
    }
  }

  @Override
  void allocateKeys(int n) {
    keys = new Object[n];
    hashes = new int[n];
  }

  @Override
  Object[] keyArray() {
    return keys;
  }

  @Override
  void moveKey(Object oldKeys, int from, int p) {
    keys[p] = ((Object[]) oldKeys)[from];
    hashes[p] = Values.hash(keys[p], type.key());
  }

  @Override
  int hashAt(int p) {
    return hashes[p];
  }

  @Override
  int findOld(Object oldKeys, int p) {
    return entryOf(((Object[]) oldKeys)[p]);
  }

  @Override
  boolean isNaN(Object oldKeys, int p) {
    return Values.hasNaN(((Object[]) oldKeys)[p], type.key());
  }
}
