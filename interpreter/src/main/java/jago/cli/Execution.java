package jago.cli;

import jago.ast.FileSet;
import jago.load.LoadedProgram;
import jago.load.StandardPackages;
import jago.runtime.GoRuntime;
import jago.tree.lower.Program;
import java.nio.file.Path;
import java.util.List;

/** Runs a program that compiled. */
public final class Execution {
  private Execution() {}

  /**
   * Runs a program to its end; returns its exit code.
   *
   * @param name the file or folder that the program has its name from
   */
  public static int run(LoadedProgram program, Console console, String name, List<String> args) {
    GoRuntime rt = new GoRuntime(console.in(), console.out(), console.err());
    rt.args = new String[args.size() + 1];
    rt.args[0] = programName(name);
    for (int i = 0; i < args.size(); i++) {
      rt.args[i + 1] = args.get(i);
    }
    rt.env.set(System.getenv());
    rt.procs = procs();
    rt.positions = pos -> place(program.files(), pos);
    Program p = new Program(rt, new StandardNatives());
    return rt.run(p.inits(program.packages()), p.main(program.main()));
  }

  /** The name that go build would give to the program, in the working directory. */
  private static String programName(String file) {
    String base = Path.of(file).toAbsolutePath().normalize().getFileName().toString();
    if (base.endsWith(".go")) {
      base = base.substring(0, base.length() - ".go".length());
    }
    return base.equals("-") ? "prog" : base;
  }

  private static int procs() {
    String set = System.getenv("GOMAXPROCS");
    if (set != null && set.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(set);
    }
    return Runtime.getRuntime().availableProcessors();
  }

  private static String place(FileSet files, int pos) {
    if (pos == 0) {
      return StandardPackages.ROOT_NAME + "runtime/panic.go:1"; // where gc's runtime panics
    }
    FileSet.Position at = files.position(pos);
    if (at.file().isEmpty()) {
      return "??:" + at.line();
    }
    String file =
        at.file().startsWith(StandardPackages.ROOT_NAME)
            ? at.file()
            : Path.of(at.file()).toAbsolutePath().normalize().toString();
    return file + ":" + at.line();
  }
}
