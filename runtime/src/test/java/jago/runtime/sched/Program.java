package jago.runtime.sched;

import jago.runtime.GoRuntime;
import jago.runtime.call.Frame;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a program whose main is Java, and keeps what it left. */
public final class Program {
  public final int exitCode;
  public final String err;

  private Program(int exitCode, String err) {
    this.exitCode = exitCode;
    this.err = err;
  }

  public static Program run(int procs, Consumer<Frame> main) {
    return run(procs, Map.of(), main);
  }

  public static Program run(int procs, Map<String, String> env, Consumer<Frame> main) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    GoRuntime rt = new GoRuntime(InputStream.nullInputStream(), new ByteArrayOutputStream(), err);
    rt.procs = procs;
    rt.env.set(env);
    rt.positions = pos -> "/tmp/x.go:" + pos;
    int code = rt.run(List.of(), JavaFunc.of("main.main", main));
    return new Program(code, err.toString());
  }
}
