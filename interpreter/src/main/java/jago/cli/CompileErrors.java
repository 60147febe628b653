package jago.cli;

import jago.ast.Diagnostics;
import jago.load.LoadedProgram;
import java.util.List;

/** Prints compile errors as the go command does. */
final class CompileErrors {
  /** After so many errors gc gives up. */
  static final int USUAL_LIMIT = 10;

  static final int NO_LIMIT = Integer.MAX_VALUE;

  private CompileErrors() {}

  static void print(LoadedProgram program, Console console, int limit) {
    StringBuilder text = new StringBuilder("# command-line-arguments");
    List<Diagnostics.Diagnostic> all = program.errors().sorted(program.files());
    for (int i = 0; i < all.size(); i++) {
      if (i == limit) {
        text.append("\ntoo many errors");
        break;
      }
      Diagnostics.Diagnostic d = all.get(i);
      text.append('\n').append(program.files().position(d.pos())).append(": ").append(d.text());
    }
    console.error(text.toString());
  }
}
