package jago.runtime.sched;

import jago.runtime.chan.Chan;
import jago.runtime.chan.Select;
import jago.runtime.type.RType;

/** Measures spawn, switch and the size of parked goroutines; run by hand. */
final class Bench {
  public static void main(String[] args) {
    String what = args[0];
    int procs = Integer.parseInt(args[1]);
    int n = Integer.parseInt(args[2]);
    Program p =
        Program.run(
            procs,
            f -> {
              for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                switch (what) {
                  case "spawn" -> spawn(f, n);
                  case "pingpong" -> pingpong(f, n);
                  case "gosched" -> gosched(f, n);
                  case "parked" -> parked(f, n);
                  case "select" -> select(f, n);
                  default -> throw new IllegalArgumentException(what);
                }
                System.out.printf("%s: %.1f ns%n", what, (System.nanoTime() - start) / (double) n);
              }
            });
    System.out.print(p.err);
    System.out.println("exit " + p.exitCode);
  }

  private static void spawn(jago.runtime.call.Frame f, int n) {
    Chan done = Chan.make(RType.INT, 0);
    long[] left = {n};
    for (int i = 0; i < n; i++) {
      JavaFunc.go(
          f,
          1,
          "spawned",
          c -> {
            if (jago.runtime.value.Memory.getAndAddLong(
                    left, jago.runtime.value.Memory.elementOffset(left, 0), -1)
                == 1) {
              Chan.send(c.g, done, 1, null);
            }
          });
      f.g.poll();
    }
    Chan.recv(f.g, done);
  }

  private static void pingpong(jago.runtime.call.Frame f, int n) {
    Chan a = Chan.make(RType.INT, 0);
    Chan b = Chan.make(RType.INT, 0);
    JavaFunc.go(
        f,
        1,
        "pong",
        c -> {
          for (int i = 0; i < n; i++) {
            Chan.recv(c.g, a);
            Chan.send(c.g, b, c.g.recvLong + 1, null);
          }
        });
    for (int i = 0; i < n; i++) {
      Chan.send(f.g, a, i, null);
      Chan.recv(f.g, b);
      if (f.g.recvLong != i + 1) {
        throw new IllegalStateException("pong " + f.g.recvLong);
      }
    }
  }

  private static void gosched(jago.runtime.call.Frame f, int n) {
    Chan done = Chan.make(RType.INT, 0);
    for (int k = 0; k < 16; k++) {
      JavaFunc.go(
          f,
          1,
          "yielder",
          c -> {
            for (int i = 0; i < n / 16; i++) {
              c.g.gosched();
            }
            Chan.send(c.g, done, 1, null);
          });
    }
    for (int k = 0; k < 16; k++) {
      Chan.recv(f.g, done);
    }
  }

  private static void select(jago.runtime.call.Frame f, int n) {
    Chan a = Chan.make(RType.INT, 0);
    Chan b = Chan.make(RType.INT, 0);
    for (Chan c : new Chan[] {a, b}) {
      JavaFunc.go(
          f,
          1,
          "sender",
          x -> {
            for (int i = 0; i < n / 2; i++) {
              Chan.send(x.g, c, i, null);
            }
          });
    }
    for (int i = 0; i < n / 2 * 2; i++) {
      Select s = new Select(2);
      s.recv(a);
      s.recv(b);
      s.run(f.g, false);
    }
  }

  private static void parked(jago.runtime.call.Frame f, int n) {
    Chan gate = Chan.make(RType.INT, 0);
    Chan ready = Chan.make(RType.INT, 0);
    long before = used();
    for (int i = 0; i < n; i++) {
      JavaFunc.go(
          f,
          1,
          "parked",
          c -> {
            Chan.send(c.g, ready, 1, null);
            Chan.recv(c.g, gate);
          });
    }
    for (int i = 0; i < n; i++) {
      Chan.recv(f.g, ready);
    }
    System.out.printf("%.1f bytes each%n", (used() - before) / (double) n);
    Chan.close(f.g, gate);
    while (f.g.rt.sched.goroutines() > 1) {
      f.g.gosched();
    }
  }

  private static long used() {
    System.gc();
    Runtime r = Runtime.getRuntime();
    return r.totalMemory() - r.freeMemory();
  }
}
