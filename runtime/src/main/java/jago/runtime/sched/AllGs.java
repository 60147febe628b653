package jago.runtime.sched;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the goroutines that have ever parked, for reports, without keeping them alive: a goroutine
 * that nobody can wake is garbage. A goroutine enters at its first park (most end without one) and
 * leaves when it ends.
 */
final class AllGs {
  private AllGs() {}

  /** A goroutine's place in a shard. */
  static final class Entry extends WeakReference<G> {
    final Shard shard;
    int index;

    Entry(G g, Shard shard) {
      super(g);
      this.shard = shard;
    }
  }

  /** The goroutines that parked first on one P. */
  static final class Shard extends SpinLock {
    private Entry[] entries = new Entry[16];
    private int n;

    Entry add(G g) {
      Entry e = new Entry(g, this);
      lock();
      if (n == entries.length) {
        sweep();
      }
      e.index = n;
      entries[n++] = e;
      unlock();
      return e;
    }

    void remove(Entry e) {
      lock();
      if (e.index >= 0) {
        removeAt(e.index);
      }
      unlock();
    }

    private void removeAt(int i) {
      entries[i].index = -1;
      Entry moved = entries[--n];
      entries[n] = null;
      if (i != n) {
        entries[i] = moved;
        moved.index = i;
      }
    }

    /** Drops what was collected; grows unless that freed a quarter. */
    private void sweep() {
      for (int i = n - 1; i >= 0; i--) {
        if (entries[i].refersTo(null)) {
          removeAt(i);
        }
      }
      if (n > entries.length / 4 * 3) {
        entries = Arrays.copyOf(entries, entries.length * 2);
      }
    }

    void addTo(List<G> all) {
      List<G> found = new ArrayList<>();
      lock();
      for (int i = 0; i < n; i++) {
        G g = entries[i].get();
        if (g != null) {
          found.add(g);
        }
      }
      unlock();
      all.addAll(found);
    }
  }
}
