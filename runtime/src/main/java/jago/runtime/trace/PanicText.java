package jago.runtime.trace;

import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;

/** The lines "panic: ..." of a panic that nobody recovered, after those it interrupted. */
final class PanicText {
  private PanicText() {}

  static void write(StringBuilder s, G g, GoPanic p) {
    if (p.link != null) {
      write(s, g, p.link);
      s.append("\t");
    }
    s.append("panic: ").append(p.value);
    if (p.recovered) {
      s.append(" [recovered]");
    }
    s.append("\n");
  }
}
