package jago.stdlib.runtime;

import jago.runtime.sched.G;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The places in the source that the program has asked for, numbered: its program counters. */
public final class Places {
  private static final long FIRST = 0x400000;

  /** A call in a function. */
  record Place(String function, String file, int line) {}

  private final ConcurrentHashMap<Place, Long> numbers = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Long, Place> places = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong(FIRST);

  /** Returns those of the program. */
  public static Places of(G g) {
    return g.rt.state(Places.class, Places::new);
  }

  /** Returns the number of "file:line" in a function. */
  long number(String function, String at) {
    int colon = at.lastIndexOf(':');
    int line = Integer.parseInt(at.substring(colon + 1));
    return number(new Place(function, at.substring(0, colon), line));
  }

  /** Returns the number of the start of a function; where that is in the source is not known. */
  public long entry(String function) {
    return number(new Place(function, "", 0));
  }

  private long number(Place p) {
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
