package jago.load;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.types.Package;
import java.util.List;

/**
 * A program that was read and checked.
 *
 * @param main its main package; of no use while there are errors
 * @param packages all packages in the order in which they are initialised, main last
 * @param errors the compile errors; where there are any the program cannot run
 */
public record LoadedProgram(
    FileSet files, Package main, List<Package> packages, Diagnostics errors) {}
