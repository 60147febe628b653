package jago.stdlib.reflect;

import jago.runtime.call.Natives;
import jago.runtime.chan.Chan;
import jago.runtime.chan.Select;
import jago.runtime.sched.G;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Slice;
import jago.runtime.value.Values;

/** What package reflect does with channels; elements are interface values of their type. */
@Natives("reflect")
public final class ChanNatives {
  private ChanNatives() {}

  public static Dynamic makeChan(Object t, long n) {
    RType r = (RType) t;
    return Boxes.ofRef(r, Chan.make(r.elem(), n));
  }

  public static long chanLen(Dynamic c) {
    return Chan.len((Chan) Boxes.unboxRef(c));
  }

  public static long chanCap(Dynamic c) {
    return Chan.cap((Chan) Boxes.unboxRef(c));
  }

  public static void chanClose(G g, Dynamic c) {
    Chan.close(g, (Chan) Boxes.unboxRef(c));
  }

  /** Reports whether v was sent, which it is in any case where the call may wait. */
  public static boolean chanSend(G g, Dynamic c, Dynamic v, boolean wait) {
    RType t = c.type().elem();
    Chan to = (Chan) Boxes.unboxRef(c);
    long n = number(t, v);
    Object r = reference(t, v);
    if (wait) {
      Chan.send(g, to, n, r);
      return true;
    }
    return Chan.trySend(g, to, n, r);
  }

  private static long number(RType t, Dynamic v) {
    if (!t.storage.kind.inLongs()) {
      return 0;
    }
    return switch (v) {
      case Box.OfDouble d -> Double.doubleToRawLongBits(d.v);
      case Box.OfBool b -> b.v ? 1 : 0;
      default -> Boxes.unboxLong(v);
    };
  }

  private static Object reference(RType t, Dynamic v) {
    if (t.storage.kind.inLongs()) {
      return null;
    }
    return t.isInterface() ? v : Values.copy(Boxes.unboxRef(v), t);
  }

  /** Results: the value, whether it was sent, and whether the receive took place. */
  public static Dynamic chanRecv(G g, Dynamic c, boolean wait) {
    RType t = c.type().elem();
    Chan from = (Chan) Boxes.unboxRef(c);
    boolean done = true;
    boolean ok;
    if (wait) {
      ok = Chan.recv(g, from);
    } else {
      done = Chan.tryRecv(g, from);
      ok = done && g.recvOk;
    }
    g.setResult(1, ok);
    g.setResult(2, done);
    if (!done) {
      return null;
    }
    return received(g, t);
  }

  private static Dynamic received(G g, RType t) {
    return switch (t.storage.kind) {
      case LONG -> Boxes.ofLong(t, g.recvLong);
      case DOUBLE -> Boxes.ofDouble(t, Double.longBitsToDouble(g.recvLong));
      case BOOL -> Boxes.ofBool(t, g.recvLong != 0);
      case REF -> {
        Object v = g.takeRecvRef();
        yield t.isInterface() ? (Dynamic) v : Boxes.ofRef(t, v);
      }
    };
  }

  /**
   * Runs a select; a direction is 1 for sending, 2 for receiving, 0 for a case that is never ready.
   * Results: the chosen case, -1 if none was ready; what was received, and whether it was sent.
   */
  public static long selectCases(
      G g, Slice.OfRef chans, Slice.OfRef sends, Slice.OfLong dirs, boolean wait) {
    int n = (int) Slice.len(chans);
    if (n == 0 && wait) {
      Select.forever(g);
    }
    Select s = new Select(n);
    for (int i = 0; i < n; i++) {
      Dynamic c = (Dynamic) chans.a[chans.off + i];
      Chan to = c == null ? null : (Chan) Boxes.unboxRef(c);
      if (dirs.a[dirs.off + i] == 1 && c != null) {
        RType t = c.type().elem();
        Dynamic v = (Dynamic) sends.a[sends.off + i];
        s.send(to, number(t, v), reference(t, v));
      } else {
        s.recv(to);
      }
    }
    int chosen = s.run(g, !wait);
    boolean receives = chosen >= 0 && dirs.a[dirs.off + chosen] == 2;
    RType t = receives ? ((Dynamic) chans.a[chans.off + chosen]).type().elem() : null;
    g.setResult(1, receives ? received(g, t) : null);
    g.setResult(2, receives && g.recvOk);
    return chosen;
  }
}
