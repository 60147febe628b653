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
    for (Diagnostics.Diagnostic d : Diagnostics.sorted(found, program.files())) {
      text.append('\n').append(program.files().position(d.pos())).append(": ").append(d.text());
    }
    if (tooMany) {
      FileSet.Position last = program.files().position(found.getLast().pos());
      text.append('\n').append(last).append(": too many errors");
    }
    console.error(text.toString());
  }
}
