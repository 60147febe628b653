package jago.stdlib.runtime;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.ThreadMXBean;
import jago.runtime.sched.G;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicLong;

/** What the Java virtual machine says about its memory. */
final class MemoryNumbers {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final AtomicLong forced = new AtomicLong();

  static MemoryNumbers of(G g) {
    return g.rt.state(MemoryNumbers.class, MemoryNumbers::new);
  }

  void collect(G g) {
    forced.incrementAndGet();
    g.blocking(Finalizers.of(g)::collect);
  }

  long forced() {
    return forced.get();
  }

  /** So many numbers does {@link #read} fill in. */
  static final int COUNT = 7;

  /**
   * Fills in the bytes of heap that hold objects, the same outside the heap, the bytes of heap at
   * which it is collected at the latest and all bytes ever allocated; the number of collections and
   * the nanoseconds they took; when the last one ended, in nanoseconds of Unix time.
   */
  static void read(long[] to) {
    MemoryMXBean m = ManagementFactory.getMemoryMXBean();
    to[0] = m.getHeapMemoryUsage().getUsed();
    to[1] = m.getNonHeapMemoryUsage().getUsed();
    to[2] = m.getHeapMemoryUsage().getCommitted();
    if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean t) {
      to[3] = t.getTotalThreadAllocatedBytes();
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    for (GarbageCollectorMXBean b :
        ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
      to[4] += b.getCollectionCount();
      to[5] += b.getCollectionTime() * NANOS_PER_MILLI;
      GcInfo last = b.getLastGcInfo();
      if (last != null) {
        to[6] = Math.max(to[6], (started + last.getEndTime()) * NANOS_PER_MILLI);
      }
    }
  }
}
