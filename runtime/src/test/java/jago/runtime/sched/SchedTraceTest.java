package jago.runtime.sched;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.runtime.GoRuntime;
import jago.runtime.chan.Chan;
import jago.runtime.type.RType;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SchedTraceTest {
  private static final String LINE =
      "SCHED \\d+ms: gomaxprocs=2 idleprocs=\\d+ threads=\\d+ spinningthreads=\\d+"
          + " needspinning=[01] idlethreads=\\d+ runqueue=\\d+";

  private static SchedTrace asked(String godebug) {
    return SchedTrace.of(new GoRuntime().sched, Map.of("GODEBUG", godebug));
  }

  private static String traceOf(String godebug) {
    Program p =
        Program.run(
            2,
            Map.of("GODEBUG", godebug),
            f -> {
              Chan never = Chan.make(RType.INT, 0);
              JavaFunc.go(f, 1, "waits", c -> Chan.recv(c.g, never));
              for (int i = 0; i < 4; i++) {
                Timer.sleep(f.g, 20_000_000);
              }
              Chan.close(f.g, never);
            });
    return p.err;
  }

  @Test
  void nothingUnlessAskedFor() {
    assertNull(SchedTrace.of(new GoRuntime().sched, Map.of()));
    assertNull(asked("schedtrace=0"));
    assertNull(asked("scheddetail=1,gctrace=1"));
    assertNotNull(asked("gctrace=1,schedtrace=100"));
  }

  @Test
  void oneLineAPeriod() {
    String[] lines = traceOf("schedtrace=10").split("\n");
    assertTrue(lines.length >= 3, lines.length + " lines");
    for (String line : lines) {
      String queues = " \\[ \\d+ \\d+ \\] schedticks=\\[ \\d+ \\d+ \\]";
      assertTrue(line.matches(LINE + queues), line);
    }
  }

  @Test
  void detailsOfEach() {
    String trace = traceOf("schedtrace=10,scheddetail=1");
    String first = LINE + " gcwaiting=false nmidlelocked=0 stopwait=0 sysmonwait=false";
    assertTrue(trace.lines().anyMatch(l -> l.matches(first)), trace);
    String p = "  P1: status=\\d schedtick=\\d+ syscalltick=\\d+ m=(nil|\\d+) runqsize=\\d+";
    assertTrue(trace.lines().anyMatch(l -> l.matches(p + " gfreecnt=0 timerslen=\\d+")), trace);
    assertTrue(trace.lines().anyMatch(l -> l.matches("  M0: p=\\S+ curg=\\S+ .*")), trace);
    assertTrue(trace.contains(": status=4(chan receive) m=nil lockedm=nil\n"), trace);
  }
}
