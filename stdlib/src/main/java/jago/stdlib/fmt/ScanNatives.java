package jago.stdlib.fmt;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.stdio.Stdio;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import java.io.IOException;
import java.util.function.IntSupplier;

/** Natives of package fmt: scanning. */
@Natives("fmt")
public final class ScanNatives {
  // The ways to scan, as fmt/scan.go numbers them.
  private static final int LINE = 1;
  private static final int FORMAT = 2;

  private ScanNatives() {}

  public static long scanString(G g, GoString s, long way, GoString format, Slice.OfRef args) {
    int[] at = {0};
    IntSupplier next = () -> at[0] < s.len ? s.bytes[s.off + at[0]++] & 0xff : RuneInput.END;
    return scan(g, new ByteInput(next), way, format, args);
  }

  public static long scanStdin(G g, long way, GoString format, Slice.OfRef args) {
    return scan(g, new ByteInput(() -> stdinByte(g)), way, format, args);
  }

  /** What is fetched but not used stays for the next reader of standard input. */
  private static int stdinByte(G g) {
    Stdio stdio = g.rt.stdio;
    int b = stdio.takeFetched();
    if (b == RuneInput.END) {
      String[] fault = {null};
      g.blocking(
          () -> {
            try {
              stdio.fetch();
            } catch (IOException e) {
              fault[0] = "read /dev/stdin: " + e.getMessage();
            }
          });
      if (fault[0] != null) {
        throw ScanFault.text(fault[0]);
      }
      b = stdio.takeFetched();
    }
    return b;
  }

  public static long scanReader(
      G g, Dynamic reader, Dynamic eof, long way, GoString format, Slice.OfRef args) {
    return scan(g, ReaderInput.of(g, reader, eof), way, format, args);
  }

  private static long scan(G g, RuneInput in, long way, GoString format, Slice.OfRef args) {
    Scanner s = new Scanner(in, way != LINE && way != FORMAT, way == LINE);
    ScanFault fault = null;
    ScanFormat f = new ScanFormat(s, format, args);
    try {
      if (way == FORMAT) {
        f.run();
      } else {
        for (; f.done < Slice.len(args); f.done++) {
          s.operand('v', (Dynamic) args.a[args.off + f.done]);
        }
        if (way == LINE) {
          s.expectEndOfLine();
        }
      }
    } catch (ScanFault e) {
      fault = e;
    }
    // Only now: what was called has left results of its own.
    g.setResult(1, fault == null ? 0L : fault.kind);
    g.setResult(2, fault == null ? GoString.EMPTY : GoString.of(fault.getMessage()));
    g.setResult(3, fault == null ? null : fault.error);
    return f.done;
  }
}
