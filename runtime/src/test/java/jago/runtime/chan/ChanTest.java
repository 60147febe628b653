package jago.runtime.chan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.sched.JavaFunc;
import jago.runtime.sched.Program;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChanTest {
  private static void run(int procs, Consumer<Frame> main) {
    Program p = Program.run(procs, main);
    assertEquals(0, p.exitCode, p.err);
  }

  private static void check(boolean ok, String what) {
    if (!ok) {
      throw new IllegalStateException(what);
    }
  }

  private static long recv(G g, Chan c) {
    check(Chan.recv(g, c), "open");
    return g.recvLong;
  }

  @Test
  void bufferedIsFirstInFirstOut() {
    run(
        1,
        f -> {
          Chan c = Chan.make(RType.STRING, 3);
          for (int round = 0; round < 3; round++) {
            Chan.send(f.g, c, 0, GoString.of("a" + round));
            Chan.send(f.g, c, 0, GoString.of("b" + round));
            check(Chan.len(c) == 2 && Chan.cap(c) == 3, "len");
            Chan.recv(f.g, c);
            check(f.g.takeRecvRef().toString().equals("a" + round), "first");
            Chan.recv(f.g, c);
            check(f.g.takeRecvRef().toString().equals("b" + round), "second");
          }
        });
  }

  @Test
  void aFullBufferTakesTheWaitingSendersValueAtItsEnd() {
    run(
        1,
        f -> {
          Chan c = Chan.make(RType.INT, 1);
          Chan.send(f.g, c, 1, null);
          JavaFunc.go(f, 1, "sender", x -> Chan.send(x.g, c, 2, null));
          f.g.gosched();
          check(recv(f.g, c) == 1, "first");
          check(recv(f.g, c) == 2, "second");
        });
  }

  @Test
  void closedChannelDrainsThenGivesZeros() {
    run(
        1,
        f -> {
          Chan c = Chan.make(RType.STRING, 2);
          Chan.send(f.g, c, 0, GoString.of("x"));
          Chan.close(f.g, c);
          check(Chan.recv(f.g, c), "value left");
          check(!Chan.recv(f.g, c) && f.g.takeRecvRef() == GoString.EMPTY, "zero");
          check(Chan.tryRecv(f.g, c) && !f.g.recvOk, "tryRecv");
        });
  }

  @Test
  void misuse() {
    run(
        1,
        f -> {
          Chan c = Chan.make(RType.INT, 0);
          Chan.close(f.g, c);
          assertThrows(GoPanic.class, () -> Chan.close(f.g, c));
          assertThrows(GoPanic.class, () -> Chan.close(f.g, null));
          assertThrows(GoPanic.class, () -> Chan.send(f.g, c, 1, null));
          assertThrows(GoPanic.class, () -> Chan.trySend(f.g, c, 1, null));
          assertThrows(GoPanic.class, () -> Chan.make(RType.INT, -1));
          check(!Chan.trySend(f.g, null, 1, null) && !Chan.tryRecv(f.g, null), "nil");
        });
  }

  @Test
  void closeWakesReceiversWithZeroAndSendersWithPanic() {
    Program p =
        Program.run(
            2,
            f -> {
              Chan c = Chan.make(RType.INT, 0);
              JavaFunc.go(f, 1, "main.sender", x -> Chan.send(x.g, c, 1, null));
              while (!waits(c)) {
                f.g.gosched();
              }
              Chan.close(f.g, c);
              Chan.recv(f.g, null);
            });
    assertEquals(2, p.exitCode);
    assertTrue(p.err.startsWith("panic: send on closed channel\n"), p.err);
  }

  private static boolean waits(Chan c) {
    c.lock();
    boolean w = !c.senders.isEmpty();
    c.unlock();
    return w;
  }

  @Test
  void selectChoosesWhatIsReadyAndIsFair() {
    run(
        1,
        f -> {
          Chan a = Chan.make(RType.INT, 1);
          Chan b = Chan.make(RType.INT, 1);
          int[] chosen = new int[3];
          for (int i = 0; i < 1000; i++) {
            Select s = new Select(3);
            s.send(a, 1, null);
            s.recv(b);
            s.recv(null);
            int k = s.run(f.g, true);
            chosen[k + 1]++;
            if (k == 0) {
              recv(f.g, a);
              Chan.trySend(f.g, b, 5, null);
            }
          }
          check(chosen[0] == 0, "default although a has room");
          check(chosen[1] > 400 && chosen[2] > 200, chosen[1] + " " + chosen[2]);
        });
  }

  @Test
  void selectOnOneChannelBothWays() {
    run(
        2,
        f -> {
          Chan c = Chan.make(RType.INT, 0);
          Chan done = Chan.make(RType.INT, 0);
          for (int k = 0; k < 2; k++) {
            JavaFunc.go(
                f,
                1,
                "both",
                x -> {
                  for (int i = 0; i < 1000; i++) {
                    Select s = new Select(2);
                    s.send(c, 1, null);
                    s.recv(c);
                    s.run(x.g, false);
                  }
                  Chan.send(x.g, done, 1, null);
                });
          }
          recv(f.g, done);
          recv(f.g, done);
        });
  }

  /** Senders select over two channels while receivers come and go: no value is lost or doubled. */
  @Test
  void selectStress() {
    AtomicLong sent = new AtomicLong();
    AtomicLong received = new AtomicLong();
    run(
        4,
        f -> {
          Chan a = Chan.make(RType.INT, 0);
          Chan b = Chan.make(RType.INT, 2);
          Chan stop = Chan.make(RType.INT, 0);
          Chan done = Chan.make(RType.INT, 0);
          for (int k = 0; k < 4; k++) {
            long base = k * 1_000_000L;
            JavaFunc.go(f, 1, "sender", x -> sender(x.g, a, b, done, base, sent));
            JavaFunc.go(f, 1, "receiver", x -> receiver(x.g, a, b, stop, done, received));
          }
          for (int k = 0; k < 4; k++) {
            recv(f.g, done);
          }
          Chan.close(f.g, stop);
          for (int k = 0; k < 4; k++) {
            recv(f.g, done);
          }
          while (Chan.tryRecv(f.g, b)) {
            received.addAndGet(f.g.recvLong);
          }
        });
    assertEquals(sent.get(), received.get());
  }

  private static void sender(G g, Chan a, Chan b, Chan done, long base, AtomicLong sent) {
    for (long v = base; v < base + 5000; v++) {
      Select s = new Select(2);
      s.send(a, v, null);
      s.send(b, v, null);
      s.run(g, false);
      sent.addAndGet(v);
    }
    Chan.send(g, done, 1, null);
  }

  private static void receiver(G g, Chan a, Chan b, Chan stop, Chan done, AtomicLong received) {
    for (; ; ) {
      Select s = new Select(3);
      s.recv(a);
      s.recv(b);
      s.recv(stop);
      if (s.run(g, false) == 2) {
        Chan.send(g, done, 1, null);
        return;
      }
      received.addAndGet(g.recvLong);
    }
  }

  /** Selects wait on a channel that is closed under them, again and again. */
  @Test
  void selectAgainstClose() {
    run(
        4,
        f -> {
          for (int round = 0; round < 500; round++) {
            Chan a = Chan.make(RType.INT, 0);
            Chan b = Chan.make(RType.INT, 0);
            Chan done = Chan.make(RType.INT, 3);
            for (int k = 0; k < 3; k++) {
              JavaFunc.go(
                  f,
                  1,
                  "waiter",
                  x -> {
                    Select s = new Select(2);
                    s.recv(a);
                    s.recv(b);
                    int chosen = s.run(x.g, false);
                    Chan.send(x.g, done, chosen == 0 && !x.g.recvOk ? 1 : 0, null);
                  });
            }
            if (round % 2 == 0) {
              f.g.gosched();
            }
            Chan.close(f.g, a);
            check(recv(f.g, done) + recv(f.g, done) + recv(f.g, done) == 3, "woken by close");
          }
        });
  }

  /** A ring of goroutines passes tokens: park and ready race on every hop. */
  @Test
  void parkAndReadyRaces() {
    run(
        4,
        f -> {
          int members = 8;
          int hops = 20_000;
          Chan[] ring = new Chan[members];
          for (int i = 0; i < members; i++) {
            ring[i] = Chan.make(RType.INT, 0);
          }
          Chan done = Chan.make(RType.INT, 0);
          for (int i = 0; i < members; i++) {
            Chan in = ring[i];
            Chan out = ring[(i + 1) % members];
            JavaFunc.go(f, 1, "member", x -> member(x.g, in, out, done, hops));
          }
          for (int token = 0; token < 3; token++) {
            Chan.send(f.g, ring[0], 1, null);
          }
          for (int token = 0; token < 3; token++) {
            check(recv(f.g, done) == hops, "hops");
          }
        });
  }

  private static void member(G g, Chan in, Chan out, Chan done, int hops) {
    while (Chan.recv(g, in)) {
      long v = g.recvLong;
      if (v == hops) {
        Chan.send(g, done, v, null);
      } else {
        Chan.send(g, out, v + 1, null);
      }
    }
  }
}
