package jago.runtime.chan;

import jago.runtime.sched.G;

/**
 * One execution of a select statement: the node adds its cases in source order, then runs it.
 *
 * <pre>{@code
 * Select s = new Select(2);
 * s.recv(c);                      // case 0
 * s.send(d, 5, null);             // case 1
 * switch (s.run(g, hasDefault))   // 0, 1, or -1 for default
 * }</pre>
 *
 * After a chosen receive the value is where {@link Chan#recv} leaves it, and g.recvOk tells whether
 * it was sent. A select with one case and a default is {@link Chan#trySend} or {@link
 * Chan#tryRecv}; a select with one case and no default is {@link Chan#send} or {@link Chan#recv}.
 */
public final class Select {
  public Select(int cases) {}

  /** Adds a send; c may be null. */
  public void send(Chan c, long v, Object ref) {
    throw new IllegalStateException("send");
  }

  /** Adds a receive; c may be null. */
  public void recv(Chan c) {
    throw new IllegalStateException("recv");
  }

  /** Runs the select; returns the index of the chosen case, -1 for the default. */
  public int run(G g, boolean hasDefault) {
    throw new IllegalStateException("run");
  }

  /** {@code select {}}: never returns. */
  public static void forever(G g) {
    throw new IllegalStateException("forever");
  }
}
