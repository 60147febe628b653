package jago.cli;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.load.LoadedProgram;
import java.util.List;

/** Prints compile errors as the go command does. */
final class CompileErrors {
  /** At so many errors gc gives up. */
  static final int USUAL_LIMIT = 10;

  static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Columns from this on are not kept by gc, and so not printed. */
  private static final int MAX_COLUMN = 255;

  private CompileErrors() {}

  /** Prints the first errors of each package, up to a limit, by position. */
  static void print(LoadedProgram program, Console console, int limit) {
    for (LoadedProgram.Failed failed : program.failed()) {
      print(program, failed, console, limit);
    }
  }

  private static void print(
      LoadedProgram program, LoadedProgram.Failed failed, Console console, int limit) {
    List<Diagnostics.Diagnostic> found = failed.errors().counted(program.files());
    boolean tooMany = found.size() >= limit;
    if (tooMany) {
      found = found.subList(0, limit);
    }
    StringBuilder text = new StringBuilder("# " + failed.importPath());
    for (Diagnostics.Diagnostic d : Diagnostics.sorted(found)) {
      text.append('\n').append(position(program, d.pos())).append(": ").append(d.text());
    }
    if (tooMany) {
      String last = position(program, found.getLast().pos());
      text.append('\n').append(last).append(": too many errors");
    }
    console.error(text.toString());
  }

  private static String position(LoadedProgram program, int pos) {
    FileSet.Position p = program.files().position(pos);
    return p.column() >= MAX_COLUMN ? p.file() + ":" + p.line() : p.toString();
  }
}
