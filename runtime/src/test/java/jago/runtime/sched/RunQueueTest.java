package jago.runtime.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.GoRuntime;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class RunQueueTest {
  private final GoRuntime rt = new GoRuntime();
  private final GlobalQueue global = new GlobalQueue(new SpinLock());

  private G g(int id) {
    G g = new G(rt);
    g.id = id;
    return g;
  }

  @Test
  void firstInFirstOutAfterNext() {
    RunQueue q = new RunQueue();
    G a = g(1);
    G b = g(2);
    G c = g(3);
    q.put(a, global);
    q.putNext(b, global);
    q.putNext(c, global); // kicks b to the end
    assertSame(c, q.takeNext());
    assertSame(a, q.take());
    assertSame(b, q.take());
    assertNull(q.take());
    assertTrue(q.isEmpty());
  }

  @Test
  void overflowMovesHalfToTheGlobalQueue() {
    RunQueue q = new RunQueue();
    for (int i = 0; i <= RunQueue.SIZE; i++) {
      q.put(g(i), global);
    }
    assertEquals(RunQueue.SIZE / 2, q.size());
    assertEquals(RunQueue.SIZE / 2 + 1, global.size());
    assertEquals(0, global.takeLocked().id);
    assertEquals(RunQueue.SIZE / 2, q.take().id);
  }

  @Test
  void stealingTakesHalfAndTheNextSlotOnlyWhenAsked() {
    RunQueue from = new RunQueue();
    RunQueue into = new RunQueue();
    from.putNext(g(99), global);
    assertNull(from.stealInto(into, false));
    for (int i = 0; i < 10; i++) {
      from.put(g(i), global);
    }
    assertEquals(4, from.stealInto(into, false).id);
    assertEquals(4, into.size());
    assertEquals(0, into.take().id);
    while (from.take() != null) {}
    assertEquals(99, from.stealInto(into, true).id);
  }

  /** An owner puts and takes while two thieves steal: each goroutine comes out exactly once. */
  @Test
  void nothingIsLostOrDoubledUnderThieves() throws InterruptedException {
    int n = 200_000;
    RunQueue q = new RunQueue();
    AtomicIntegerArray seen = new AtomicIntegerArray(n);
    boolean[] done = {false};
    Thread[] thieves = new Thread[2];
    for (int t = 0; t < thieves.length; t++) {
      thieves[t] = new Thread(() -> steal(q, seen, done));
      thieves[t].start();
    }
    for (int i = 0; i < n; i++) {
      if (i % 3 == 0) {
        q.putNext(g(i), global);
      } else {
        q.put(g(i), global);
      }
      if (i % 2 == 0) {
        count(q.takeNext(), seen);
        count(q.take(), seen);
      }
    }
    synchronized (done) {
      done[0] = true;
    }
    for (Thread t : thieves) {
      t.join();
    }
    G g;
    while ((g = q.drain()) != null) {
      count(g, seen);
    }
    while ((g = global.takeLocked()) != null) {
      count(g, seen);
    }
    for (int i = 0; i < n; i++) {
      assertEquals(1, seen.get(i), "goroutine " + i);
    }
  }

  private static void steal(RunQueue from, AtomicIntegerArray seen, boolean[] done) {
    RunQueue own = new RunQueue();
    for (; ; ) {
      count(from.stealInto(own, true), seen);
      G g;
      while ((g = own.take()) != null) {
        count(g, seen);
      }
      synchronized (done) {
        if (done[0]) {
          return;
        }
      }
    }
  }

  private static void count(G g, AtomicIntegerArray seen) {
    if (g != null) {
      seen.incrementAndGet((int) g.id);
    }
  }
}
