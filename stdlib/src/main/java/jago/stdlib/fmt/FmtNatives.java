package jago.stdlib.fmt;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import java.util.List;

/** Natives of package fmt: formatting, and printing to standard output. */
@Natives("fmt")
public final class FmtNatives {
  private FmtNatives() {}

  private static ByteBuilder print(G g, Slice.OfRef args) {
    Printer p = new Printer(g, false);
    p.print(args);
    return p.out;
  }

  private static ByteBuilder println(G g, Slice.OfRef args) {
    Printer p = new Printer(g, false);
    p.println(args);
    return p.out;
  }

  private static ByteBuilder printf(G g, GoString format, Slice.OfRef args) {
    Printer p = new Printer(g, false);
    new FormatString(p, format, args).run();
    return p.out;
  }

  /** Sends a text to standard output; always succeeds, a broken pipe ends the program. */
  private static long toStdout(G g, ByteBuilder text) {
    if (g.rt.stdio.print(text.bytes, 0, text.length())) {
      g.blocking(g.rt.stdio::flush);
    }
    g.setResult(1, (Object) null);
    return text.length();
  }

  private static Slice.OfByte toSlice(ByteBuilder text) {
    return new Slice.OfByte(text.bytes, 0, text.length(), text.bytes.length);
  }

  public static long Print(G g, Slice.OfRef args) {
    return toStdout(g, print(g, args));
  }

  public static long Println(G g, Slice.OfRef args) {
    return toStdout(g, println(g, args));
  }

  public static long Printf(G g, GoString format, Slice.OfRef args) {
    return toStdout(g, printf(g, format, args));
  }

  public static GoString Sprint(G g, Slice.OfRef args) {
    return print(g, args).toGoString();
  }

  public static GoString Sprintln(G g, Slice.OfRef args) {
    return println(g, args).toGoString();
  }

  public static GoString Sprintf(G g, GoString format, Slice.OfRef args) {
    return printf(g, format, args).toGoString();
  }

  public static Slice.OfByte bprint(G g, Slice.OfRef args) {
    return toSlice(print(g, args));
  }

  public static Slice.OfByte bprintln(G g, Slice.OfRef args) {
    return toSlice(println(g, args));
  }

  public static Slice.OfByte bprintf(G g, GoString format, Slice.OfRef args) {
    return toSlice(printf(g, format, args));
  }

  /** Returns the text and, as second result, the operands of %w in order, each once. */
  public static GoString errorText(G g, GoString format, Slice.OfRef args) {
    Printer p = new Printer(g, true);
    FormatString f = new FormatString(p, format, args);
    f.run();
    List<Integer> wrapped = f.wrapped;
    if (f.isReordered() && wrapped.size() > 1) {
      wrapped = wrapped.stream().sorted().distinct().toList();
    }
    long[] operands = new long[wrapped.size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = wrapped.get(i);
    }
    g.setResult(1, operands.length == 0 ? null : Slice.whole(operands));
    return p.out.toGoString();
  }
}
