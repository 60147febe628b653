package jago.stdlib.time;

import jago.runtime.call.Func;
import jago.runtime.call.Natives;
import jago.runtime.chan.Chan;
import jago.runtime.sched.G;
import jago.runtime.sched.Timer;
import jago.runtime.value.GoString;

/** Natives of package time. */
@Natives("time")
public final class TimeNatives {
  private TimeNatives() {}

  public static Time now(Object loc) {
    return Time.now(loc);
  }

  public static void Sleep(G g, long d) {
    Timer.sleep(g, d);
  }

  public static Object newChanTimer(G g, Chan c, Object loc) {
    Timer t = Timer.ofChan(g, c, late -> Time.ago(late, loc));
    c.setTimer(t);
    return t;
  }

  public static Object newFuncTimer(G g, Func f) {
    return Timer.ofFunc(g, f);
  }

  public static boolean resetTimer(Object timer, long d, long period) {
    return ((Timer) timer).reset(Timer.due(d), period);
  }

  public static boolean stopTimer(Object timer) {
    return ((Timer) timer).stop();
  }

  public static Object loadZone(G g, GoString name) {
    Object[] zone = new Object[1];
    g.blocking(() -> zone[0] = Zone.load(name.toString()));
    return zone[0];
  }

  public static Object loadLocal(G g) {
    String tz = g.rt.env.get().get("TZ");
    Object[] zone = new Object[1];
    g.blocking(() -> zone[0] = Zone.loadLocal(tz));
    g.setResult(1, GoString.of(Zone.localName(tz, zone[0])));
    return zone[0];
  }

  public static GoString lookup(G g, Object data, long unix) {
    Zone.Period p = ((Zone) data).at(unix);
    g.setResult(1, p.offset());
    g.setResult(2, p.start());
    g.setResult(3, p.end());
    g.setResult(4, p.dst() ? 1 : 0);
    return GoString.of(p.name());
  }

  public static long lookupName(G g, Object data, GoString name, long unix) {
    Integer offset = ((Zone) data).offsetOf(name.toString(), unix);
    g.setResult(1, offset == null ? 0 : 1);
    return offset == null ? 0 : offset;
  }
}
