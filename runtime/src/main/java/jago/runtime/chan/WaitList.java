package jago.runtime.chan;

/** The goroutines that wait on one side of a channel, first come first served. */
final class WaitList {
  private Waiter first;
  private Waiter last;

  boolean isEmpty() {
    return first == null;
  }

  void add(Waiter w) {
    w.prev = last;
    if (last == null) {
      first = w;
    } else {
      last.next = w;
    }
    last = w;
  }

  /** Removes and returns the first; passes over selects that another case has won. */
  Waiter take() {
    for (; ; ) {
      Waiter w = first;
      if (w == null) {
        return null;
      }
      remove(w);
      if (w.select == null || w.select.win(w)) {
        return w;
      }
    }
  }

  /** Removes w if it is still in the list. */
  void remove(Waiter w) {
    if (w.prev == null && first != w) {
      return;
    }
    if (w.prev == null) {
      first = w.next;
    } else {
      w.prev.next = w.next;
    }
    if (w.next == null) {
      last = w.prev;
    } else {
      w.next.prev = w.prev;
    }
    w.next = null;
    w.prev = null;
  }
}
