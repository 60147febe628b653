package jago.stdlib.runtime;

import jago.runtime.sched.G;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The places in the source that the program has asked for, numbered: its program counters. */
final class Places {
  private static final long FIRST = 0x400000;

  /** A call in a function. */
  record Place(String function, String file, int line) {}

  private final ConcurrentHashMap<Place, Long> numbers = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Long, Place> places = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong(FIRST);

  static Places of(G g) {
    return g.rt.state(Places.class, Places::new);
  }

  /** Returns the number of "file:line" in a function. */
  long number(String function, String at) {
    int colon = at.lastIndexOf(':');
    int line = Integer.parseInt(at.substring(colon + 1));
    Place p = new Place(function, at.substring(0, colon), line);
    Long known = numbers.get(p);
    if (known != null) {
      return known;
    }
    long n = last.incrementAndGet();
    places.put(n, p);
    Long other = numbers.putIfAbsent(p, n);
    return other == null ? n : other;
  }

  /** Returns null when it is no number of a place. */
  Place get(long number) {
    return places.get(number);
  }
}
