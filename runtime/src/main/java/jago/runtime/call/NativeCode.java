package jago.runtime.call;

import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import java.lang.reflect.Method;

/** A function without a Go body: calls its native. */
public final class NativeCode extends Code {
  private final NativeTable table;
  private final int index;

  public NativeCode(String name, Layout layout, NativeTable table, int index) {
    super(name, layout);
    this.table = table;
    this.index = index;
  }

  @Override
  public void run(Frame f) {
    Frame outer = f.g.frame;
    CallSite outerSite = f.g.site;
    f.g.frame = f;
    f.g.site = null;
    try {
      table.call(index, f);
    } catch (GoPanic p) {
      p.raisedIn(f, null);
      throw p;
    }
    f.g.frame = outer;
    f.g.site = outerSite;
    int n = layout.resultSlots.length;
    for (int i = 1; i < n; i++) {
      int slot = layout.resultSlots[i];
      if (layout.results.get(i).inLongs()) {
        f.longs[slot] = f.g.resultLong(i);
      } else {
        f.refs[slot] = f.g.resultRef(i);
      }
    }
  }

  /**
   * Returns the native, if it can be called without a frame: it takes only the arguments, has one
   * result or none, and all it can do to the goroutine is to panic. Else returns null.
   */
  public Method plainMethod() {
    if (layout.resultSlots.length > 1) {
      return null;
    }
    String name = table.names()[index].replace('.', '_');
    Method found = null;
    for (Method m : nativesClass().getMethods()) {
      if (m.getName().equals(name) || m.getName().equals(name + "_")) {
        found = m;
      }
    }
    return found == null || takesG(found) ? null : found;
  }

  private static boolean takesG(Method m) {
    return m.getParameterCount() > 0 && m.getParameterTypes()[0] == G.class;
  }

  /** Returns the class that the table was made for. */
  private Class<?> nativesClass() {
    String tableName = table.getClass().getName();
    String name = tableName.substring(0, tableName.length() - "Table".length()) + "Natives";
    try {
      return Class.forName(name, true, table.getClass().getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
