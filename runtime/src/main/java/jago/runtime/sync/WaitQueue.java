package jago.runtime.sync;

import jago.runtime.sched.G;
import jago.runtime.sched.ParkCommit;
import jago.runtime.sched.SpinLock;
import jago.runtime.sched.WaitReason;

/**
 * The goroutines that wait for one thing: what mutexes and their kin are built on. It is its own
 * lock; its owner keeps its state under that lock too, so that no wake-up falls between a look at
 * the state and the wait.
 */
public final class WaitQueue extends SpinLock implements ParkCommit {
  /** One goroutine's wait. */
  public static final class Node {
    public final G g;

    /** The waker gave what was waited for; else the goroutine has to try again. */
    public boolean granted;

    /** Under the lock: whether a listed goroutine has parked, so that its waker must ready it. */
    public boolean parked;

    private Node next;

    private Node(G g) {
      this.g = g;
    }
  }

  private Node first;
  private Node last;

  /** Under the lock. */
  public boolean isEmpty() {
    return first == null;
  }

  /** Under the lock, which is released once the goroutine is parked; returns after its wake-up. */
  public Node park(G g, WaitReason reason, boolean atFront) {
    Node n = new Node(g);
    add(n, atFront);
    g.park(reason, this);
    return n;
  }

  private void add(Node n, boolean atFront) {
    if (first == null) {
      first = n;
      last = n;
    } else if (atFront) {
      n.next = first;
      first = n;
    } else {
      last.next = n;
      last = n;
    }
  }

  /** Under the lock: removes and returns the first, null for none. The caller readies it. */
  public Node take() {
    Node n = first;
    if (n != null) {
      first = n.next;
      n.next = null;
      if (first == null) {
        last = null;
      }
    }
    return n;
  }

  /** Under the lock: removes all; returns the first of them, to be given to {@link #readyAll}. */
  public Node takeAll() {
    Node n = first;
    first = null;
    last = null;
    return n;
  }

  /** Without the lock: readies what takeAll returned, in order. */
  public static void readyAll(G g, Node n) {
    while (n != null) {
      Node next = n.next;
      n.next = null;
      g.ready(n.g);
      n = next;
    }
  }

  /** Under the lock: puts a goroutine that runs into the list, to {@link #parkListed} later. */
  public Node list(G g) {
    Node n = new Node(g);
    add(n, false);
    return n;
  }

  /** Under the lock: grants all listed; returns those that are parked, for {@link #readyAll}. */
  public Node grantAll() {
    Node parkedFirst = null;
    Node parkedLast = null;
    Node n;
    while ((n = take()) != null) {
      n.granted = true;
      if (!n.parked) {
        continue;
      }
      if (parkedLast == null) {
        parkedFirst = n;
      } else {
        parkedLast.next = n;
      }
      parkedLast = n;
    }
    return parkedFirst;
  }

  /** The length of the list that takeAll returned. */
  public static int count(Node n) {
    int count = 0;
    for (; n != null; n = n.next) {
      count++;
    }
    return count;
  }

  /** Parks unless the node has been granted meanwhile. Whoever takes a listed node grants it. */
  public void parkListed(G g, Node n, WaitReason reason) {
    lock();
    if (n.granted) {
      unlock();
      return;
    }
    n.parked = true;
    g.park(reason, this);
  }

  @Override
  public boolean commit(G g) {
    unlock();
    return true;
  }
}
