package jago.stdlib.os;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Natives of package os: the process. {@link FileNatives} has the files. */
@Natives("os")
public final class OsNatives {
  private OsNatives() {}

  public static Slice.OfRef arguments(G g) {
    return strings(List.of(g.rt.args));
  }

  static Slice.OfRef strings(List<String> list) {
    Object[] a = new Object[list.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = GoString.of(list.get(i));
    }
    return new Slice.OfRef(a, 0, a.length, a.length);
  }

  public static void Exit(G g, long code) {
    g.exit((int) code);
  }

  public static long Getpid() {
    return ProcessHandle.current().pid();
  }

  public static GoString LookupEnv(G g, GoString key) {
    String v = g.rt.env.get().get(key.toString());
    g.setResult(1, v != null ? 1 : 0);
    return v == null ? GoString.EMPTY : GoString.of(v);
  }

  public static void setenv(G g, GoString key, GoString value) {
    String k = key.toString();
    String v = value.toString();
    g.rt.env.updateAndGet(
        old -> {
          Map<String, String> env = new LinkedHashMap<>(old);
          env.put(k, v);
          return env;
        });
  }

  public static void unsetenv(G g, GoString key) {
    String k = key.toString();
    g.rt.env.updateAndGet(
        old -> {
          Map<String, String> env = new LinkedHashMap<>(old);
          env.remove(k);
          return env;
        });
  }

  public static void Clearenv(G g) {
    g.rt.env.set(Map.of());
  }

  public static Slice.OfRef Environ(G g) {
    List<String> list = new ArrayList<>();
    g.rt.env.get().forEach((k, v) -> list.add(k + "=" + v));
    return strings(list);
  }

  public static GoString hostname(G g) {
    String[] name = {"localhost"};
    g.blocking(
        () -> {
          try {
            name[0] = InetAddress.getLocalHost().getHostName();
          } catch (UnknownHostException e) {
            // A machine that cannot look itself up goes by the name above.
          }
        });
    return GoString.of(name[0]);
  }
}
