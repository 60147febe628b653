package jago.runtime.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.chan.Chan;
import jago.runtime.panic.GoExit;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SchedTest {
  @Test
  void mainsReturnEndsTheProgram() {
    Program p =
        Program.run(2, f -> JavaFunc.go(f, 1, "main.forever", c -> spin(c.g, Long.MAX_VALUE)));
    assertEquals(0, p.exitCode);
    assertEquals("", p.err);
  }

  @Test
  void exitCode() {
    assertEquals(7, Program.run(1, f -> f.g.exit(7)).exitCode);
  }

  @Test
  void deadlockReportNamesEveryGoroutine() {
    Program p =
        Program.run(
            2,
            f -> {
              Chan c = Chan.make(RType.INT, 0);
              JavaFunc.go(
                  f,
                  10,
                  "main.main.func1",
                  x -> {
                    JavaFunc.at(x, 11);
                    Chan.send(x.g, c, 1, null);
                    JavaFunc.at(x, 12);
                    Chan.send(x.g, c, 1, null);
                  });
              Chan.recv(f.g, c);
              Chan other = Chan.make(RType.INT, 0);
              JavaFunc.at(f, 20);
              Chan.recv(f.g, other);
            });
    assertEquals(2, p.exitCode);
    assertEquals(
        """
        fatal error: all goroutines are asleep - deadlock!

        goroutine 1 [chan receive]:
        main.main()
        \t/tmp/x.go:20

        goroutine 2 [chan send]:
        main.main.func1()
        \t/tmp/x.go:12
        created by main.main in goroutine 1
        \t/tmp/x.go:10
        """,
        p.err);
  }

  @Test
  void mainsGoexitLeavesTheOthersRunning() {
    Program p =
        Program.run(
            2,
            f -> {
              JavaFunc.go(f, 1, "main.last", c -> Timer.sleep(c.g, 5_000_000));
              throw new GoExit();
            });
    assertEquals(2, p.exitCode);
    assertEquals("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n", p.err);
  }

  @Test
  void panicThatNobodyRecovers() {
    Program p =
        Program.run(
            1,
            f -> {
              GoPanic first = new GoPanic(GoString.of("a\nb"));
              first.recovered = true;
              GoPanic second = RuntimeErrors.divide();
              second.link = first;
              throw second.raisedIn(f, () -> 5);
            });
    assertEquals(2, p.exitCode);
    assertEquals(
        """
        panic: a
        \tb [recovered]
        \tpanic: runtime error: integer divide by zero

        goroutine 1 [running]:
        main.main()
        \t/tmp/x.go:5
        """,
        p.err);
  }

  /** One P: only the watchman's request lets the others run. */
  @Test
  void longRunnersAreAskedToYield() {
    AtomicInteger turns = new AtomicInteger();
    Program p =
        Program.run(
            1,
            f -> {
              JavaFunc.go(f, 1, "main.other", c -> turns.incrementAndGet());
              spin(f.g, 300_000_000);
            });
    assertEquals(0, p.exitCode);
    assertEquals(1, turns.get());
  }

  /** One P, and a call that blocks its thread: the P goes to another M meanwhile. */
  @Test
  void blockingCallsHandTheirPOff() {
    AtomicInteger turns = new AtomicInteger();
    Program p =
        Program.run(
            1,
            f -> {
              JavaFunc.go(
                  f,
                  1,
                  "main.other",
                  c -> {
                    for (int i = 0; i < 100; i++) {
                      turns.incrementAndGet();
                      c.g.gosched();
                    }
                  });
              f.g.blocking(
                  () -> {
                    long until = System.nanoTime() + 2_000_000_000L;
                    while (turns.get() < 100 && System.nanoTime() < until) {
                      Thread.yield();
                    }
                    if (turns.get() < 100) {
                      throw new IllegalStateException("nobody else ran");
                    }
                  });
            });
    assertEquals(0, p.exitCode, p.err);
  }

  @Test
  void whatABlockingCallThrowsIsThrownToTheGoroutine() {
    Program p =
        Program.run(
            1,
            f -> {
              try {
                f.g.blocking(
                    () -> {
                      throw new IllegalArgumentException("x");
                    });
              } catch (IllegalArgumentException e) {
                f.g.exit(3);
              }
            });
    assertEquals(3, p.exitCode);
  }

  /** Goroutines compute, hand values on and sleep while the number of Ps changes under them. */
  @Test
  void procsGrowAndShrinkUnderLoad() {
    AtomicLong sum = new AtomicLong();
    Program p =
        Program.run(
            2,
            f -> {
              Chan c = Chan.make(RType.INT, 4);
              for (int k = 0; k < 16; k++) {
                JavaFunc.go(
                    f,
                    1,
                    "main.worker",
                    x -> {
                      for (int i = 0; i < 50; i++) {
                        spin(x.g, 50_000);
                        if (i % 10 == 0) {
                          Timer.sleep(x.g, 100_000);
                        }
                        Chan.send(x.g, c, 1, null);
                      }
                    });
              }
              for (int i = 0; i < 16 * 50; i++) {
                Chan.recv(f.g, c);
                sum.addAndGet(f.g.recvLong);
                if (i % 20 == 0) {
                  f.g.setProcs(1 + i / 20 % 5);
                }
              }
              if (f.g.rt.sched.procs() != 1 + 39 % 5) {
                throw new IllegalStateException("procs " + f.g.rt.sched.procs());
              }
            });
    assertEquals(0, p.exitCode, p.err);
    assertEquals(800, sum.get());
  }

  @Test
  void aGoroutineNobodyCanWakeIsGarbage() {
    Program p =
        Program.run(
            2,
            f -> {
              AtomicInteger cleaned = new AtomicInteger();
              java.lang.ref.Cleaner cleaner = java.lang.ref.Cleaner.create();
              for (int i = 0; i < 1000; i++) {
                Chan c = Chan.make(RType.INT, 0);
                cleaner.register(c, cleaned::incrementAndGet);
                JavaFunc.go(f, 1, "main.lost", x -> Chan.recv(x.g, c));
              }
              long until = System.nanoTime() + 5_000_000_000L;
              while (cleaned.get() < 700 && System.nanoTime() < until) {
                Timer.sleep(f.g, 1_000_000);
                f.g.blocking(System::gc);
              }
              if (cleaned.get() < 700) {
                throw new IllegalStateException(cleaned + " of 1000 collected");
              }
            });
    assertEquals(0, p.exitCode, p.err);
  }

  @Test
  void severalProgramsInOneProcess() throws InterruptedException {
    AtomicInteger sum = new AtomicInteger();
    Thread[] all = new Thread[4];
    for (int i = 0; i < all.length; i++) {
      int code = i;
      all[i] = new Thread(() -> sum.addAndGet(Program.run(2, f -> f.g.exit(code)).exitCode));
      all[i].start();
    }
    for (Thread t : all) {
      t.join();
    }
    assertEquals(6, sum.get());
  }

  @Test
  void stackOverflowIsReportedAsGoDoes() {
    Program p = Program.run(1, f -> recurse(f, 0));
    assertEquals(2, p.exitCode);
    assertTrue(p.err.startsWith("runtime: goroutine stack exceeds 1000000000-byte limit\n"), p.err);
  }

  private static int recurse(jago.runtime.call.Frame f, int n) {
    try {
      return n == 10_000 ? fail() : recurse(f, n + 1) + 1;
    } catch (StackOverflowError e) {
      f.g.stackOverflow(f, e);
      return 0;
    }
  }

  private static int fail() {
    throw new StackOverflowError();
  }

  private static void spin(G g, long nanos) {
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() - until < 0) {
      g.poll();
    }
  }
}
