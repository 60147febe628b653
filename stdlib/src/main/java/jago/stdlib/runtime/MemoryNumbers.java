package jago.stdlib.runtime;

import com.sun.management.ThreadMXBean;
import jago.runtime.sched.G;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicLong;

/** What the Java virtual machine says about its memory. */
final class MemoryNumbers {
  private final AtomicLong forced = new AtomicLong();

  static MemoryNumbers of(G g) {
    return g.rt.state(MemoryNumbers.class, MemoryNumbers::new);
  }

  void collect(G g) {
    forced.incrementAndGet();
    g.blocking(System::gc);
  }

  long forced() {
    return forced.get();
  }

  /**
   * Fills in the bytes of heap used, heap committed, all else committed and all ever allocated, the
   * number of collections, and the nanoseconds they took.
   */
  static void read(long[] to) {
    MemoryMXBean m = ManagementFactory.getMemoryMXBean();
    to[0] = m.getHeapMemoryUsage().getUsed();
    to[1] = m.getHeapMemoryUsage().getCommitted();
    to[2] = m.getNonHeapMemoryUsage().getCommitted();
    if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean t) {
      to[3] = t.getTotalThreadAllocatedBytes();
    }
    for (GarbageCollectorMXBean b : ManagementFactory.getGarbageCollectorMXBeans()) {
      to[4] += b.getCollectionCount();
      to[5] += b.getCollectionTime() * 1_000_000;
    }
  }
}
