package jago.cli;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.load.LoadedProgram;

/** Prints compile errors as the go command does. */
final class CompileErrors {
  /** At so many errors gc gives up. */
  static final int USUAL_LIMIT = 10;

  static final int NO_LIMIT = Integer.MAX_VALUE;

  private CompileErrors() {}

  static void print(LoadedProgram program, Console console, int limit) {
    StringBuilder text = new StringBuilder("# command-line-arguments");
    int printed = 0;
    for (Diagnostics.Diagnostic d : program.errors().sorted(program.files())) {
      FileSet.Position at = program.files().position(d.pos());
      text.append('\n').append(at).append(": ").append(d.text());
      if (++printed == limit) {
        text.append('\n').append(at).append(": too many errors");
        break;
      }
    }
    console.error(text.toString());
  }
}
