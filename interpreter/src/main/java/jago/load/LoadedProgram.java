package jago.load;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.types.Package;
import java.util.List;

/**
 * A program that was read and checked.
 *
 * @param main its main package, or the last that was compiled; of no use while there are errors
 * @param packages where it can run: all packages in the order of their initialisation, main last
 * @param failed the packages that do not compile, in the order of their compilation; where there
 *     are any the program cannot run
 */
public record LoadedProgram(
    FileSet files, Package main, List<Package> packages, List<Failed> failed) {
  /** A package with the errors that the compiler has found in it. */
  public record Failed(String importPath, Diagnostics errors) {}

  /** Reports whether all packages compile. */
  public boolean compiles() {
    return failed.isEmpty();
  }
}
