package jago.runtime.chan;

import jago.runtime.sched.G;

/**
 * A goroutine in the wait list of a channel (what gc calls a sudog); one that waits in a select is
 * in a list for each of its cases. Guarded by the channel's lock.
 */
final class Waiter {
  final G g;

  /** Null for a plain send or receive. */
  final Select select;

  /** The case of the select. */
  final int index;

  /** The value to send. */
  long v;

  Object ref;

  /** Woken by a value that went through, not by close. Read by the goroutine once it runs again. */
  boolean success;

  Waiter next;
  Waiter prev;

  Waiter(G g, Select select, int index, long v, Object ref) {
    this.g = g;
    this.select = select;
    this.index = index;
    this.v = v;
    this.ref = ref;
  }
}
