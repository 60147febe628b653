package jago.runtime.chan;

import jago.runtime.sched.G;
import jago.runtime.type.RType;

/**
 * A channel. Elements travel in the form in which values are worked on: integers, floats (raw bits
 * of the double) and bools (0 or 1) as long, all else as a reference that the receiver owns.
 */
public final class Chan {
  public final RType elem;

  private Chan(RType elem) {
    this.elem = elem;
  }

  /** make(chan elem, size); panics when size is negative or too large. */
  public static Chan make(RType elem, long size) {
    throw new IllegalStateException("make");
  }

  /** c <- v; the one of v and ref that the element type does not use is 0 or null. */
  public static void send(G g, Chan c, long v, Object ref) {
    throw new IllegalStateException("send");
  }

  /**
   * {@code <-c}: leaves the value in g.recvLong or g.recvRef; returns false when the channel is
   * closed and drained (the value is then the zero value). Range over a channel is {@code while
   * (Chan.recv(g, c))}.
   */
  public static boolean recv(G g, Chan c) {
    throw new IllegalStateException("recv");
  }

  /** The send of a select with one case and a default; returns whether it was sent. */
  public static boolean trySend(G g, Chan c, long v, Object ref) {
    throw new IllegalStateException("trySend");
  }

  /**
   * The receive of a select with one case and a default; returns whether it was chosen. The value
   * is where recv leaves it, and g.recvOk tells whether it was sent.
   */
  public static boolean tryRecv(G g, Chan c) {
    throw new IllegalStateException("tryRecv");
  }

  public static void close(G g, Chan c) {
    throw new IllegalStateException("close");
  }

  /** len(c). */
  public static long len(Chan c) {
    throw new IllegalStateException("len");
  }

  /** cap(c). */
  public static long cap(Chan c) {
    throw new IllegalStateException("cap");
  }
}
