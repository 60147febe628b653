package jago.runtime.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.chan.Chan;
import jago.runtime.type.RType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimersTest {
  private static final long MS = 1_000_000;

  @Test
  void sleepersWakeInTheOrderOfTheirTimes() {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    Program p =
        Program.run(
            2,
            f -> {
              Chan done = Chan.make(RType.INT, 0);
              for (int ms : new int[] {60, 20, 40, 0, 80}) {
                JavaFunc.go(
                    f,
                    1,
                    "sleeper",
                    c -> {
                      Timer.sleep(c.g, ms * MS);
                      order.add(ms);
                      Chan.send(c.g, done, 1, null);
                    });
              }
              for (int i = 0; i < 5; i++) {
                Chan.recv(f.g, done);
              }
            });
    assertEquals(0, p.exitCode, p.err);
    assertEquals(List.of(0, 20, 40, 60, 80), order);
  }

  @Test
  void heapKeepsTheFirstOnTop() {
    Program p =
        Program.run(
            1,
            f -> {
              Timers heap = f.g.m.p.timers;
              List<Timer> all = new ArrayList<>();
              for (int i = 0; i < 1000; i++) {
                Timer t = Timer.ofFunc(f.g, null);
                t.reset(Timer.due((1 + i * 7919L % 1000) * 1000 * MS), 0);
                all.add(t);
              }
              Collections.shuffle(all, new java.util.Random(1));
              while (!all.isEmpty()) {
                long first = Long.MAX_VALUE;
                for (Timer t : all) {
                  first = Math.min(first, t.when);
                }
                check(first == heap.firstWhen(), "first");
                Timer t = all.removeLast();
                check(t.stop(), "was active");
                check(!t.stop(), "was stopped");
              }
              check(heap.firstWhen() == 0, "empty");
            });
    assertEquals(0, p.exitCode, p.err);
  }

  /** A channel's timer that nobody waits for is not in the heap, and never leaves a stale value. */
  @Test
  void channelTimers() {
    Program p =
        Program.run(
            2,
            f -> {
              Chan c = Chan.make(RType.ANY, 1);
              Timer t = Timer.ofChan(f.g, c, late -> "tick");
              c.setTimer(t);
              t.reset(Timer.due(MS), 0);
              check(f.g.m.p.timers.firstWhen() == 0, "not in the heap");
              Timer.sleep(f.g, 10 * MS);
              check(Chan.len(c) == 0 && Chan.cap(c) == 0, "looks unbuffered");
              check(t.stop(), "nobody has received");
              check(!Chan.tryRecv(f.g, c), "no stale value");
              t.reset(Timer.due(5 * MS), 0);
              Chan.recv(f.g, c);
              check("tick".equals(f.g.takeRecvRef()), "value");
              check(!t.stop(), "has fired");
              t.reset(Timer.due(MS), MS);
              for (int i = 0; i < 5; i++) {
                Chan.recv(f.g, c);
              }
              t.stop();
            });
    assertEquals(0, p.exitCode, p.err);
  }

  @Test
  void aTimerIsNoDeadlockUntilItHasFired() {
    Program p =
        Program.run(
            2,
            f -> {
              Timer.sleep(f.g, 20 * MS);
              JavaFunc.at(f, 3);
              Chan.recv(f.g, null);
            });
    assertEquals(2, p.exitCode);
    assertTrue(p.err.contains("all goroutines are asleep"), p.err);
    assertFalse(p.err.contains("internal error"), p.err);
  }

  private static void check(boolean ok, String what) {
    if (!ok) {
      throw new IllegalStateException(what);
    }
  }
}
