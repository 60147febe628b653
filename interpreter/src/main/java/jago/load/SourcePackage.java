package jago.load;

import jago.ast.Decl;
import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.ast.Header;
import jago.ast.Parse;
import jago.ast.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A package of the program's own, parsed. */
final class SourcePackage {
  /** The import path of a package whose files are named on the command line. */
  static final String COMMAND_LINE = "command-line-arguments";

  final String path;

  /** The folder of its files; null for standard input. */
  final Path dir;

  /** The version of the language, such as go1.21; "" for today's. */
  final String language;

  /** Whether each function needs a body. */
  final boolean complete;

  final Diagnostics errors = new Diagnostics();
  final List<SourceFile> files = new ArrayList<>();

  /** The first import of each path, by path. */
  final TreeMap<String, Decl.Import> imports = new TreeMap<>();

  /** The packages of the program that it imports. */
  final List<SourcePackage> dependencies = new ArrayList<>();

  /** Whether it, or a package that it depends on, does not compile. */
  boolean failed;

  SourcePackage(String path, Path dir, String language, boolean complete) {
    this.path = path;
    this.dir = dir;
    this.language = language;
    this.complete = complete;
  }

  /**
   * Parses the files.
   *
   * @throws LoadException where the go command could not tell what they import
   */
  void parse(List<Loader.Input> inputs, FileSet fset) throws LoadException {
    for (Loader.Input in : inputs) {
      files.add(Parse.file(fset, in.name(), in.text(), errors));
    }
    if (!errors.isEmpty()) {
      for (SourceFile file : files) {
        String fault = Header.fault(fset.source(file.pos));
        if (fault != null) {
          throw new LoadException(fault);
        }
      }
    }
    leaveOut(f -> f.pkgName.name.equals("documentation"));
    leaveOut(SourcePackage::importsC);
    for (SourceFile file : files) {
      for (Decl d : file.decls) {
        if (d instanceof Decl.Import i && !i.path.bad) {
          imports.putIfAbsent(PackageSet.pathOf(i), i);
        }
      }
    }
  }

  /** Leaves out files that are not for this build, unless nothing would be left. */
  private void leaveOut(Predicate<SourceFile> unwanted) {
    if (!files.stream().allMatch(unwanted)) {
      files.removeIf(unwanted);
    }
  }

  private static boolean importsC(SourceFile file) {
    for (Decl d : file.decls) {
      if (d instanceof Decl.Import i && !i.path.bad && PackageSet.pathOf(i).equals("C")) {
        return true;
      }
    }
    return false;
  }

  String name() {
    return files.getFirst().pkgName.name;
  }

  boolean isMain() {
    return name().equals("main");
  }

  /** Says that the files are of several packages; null where they are not. */
  String mixed(FileSet fset) {
    for (SourceFile f : files) {
      if (!f.pkgName.name.equals(name())) {
        return String.format(
            "found packages %s (%s) and %s (%s) in %s",
            name(), base(files.getFirst(), fset), f.pkgName.name, base(f, fset), dir);
      }
    }
    return null;
  }

  private static String base(SourceFile file, FileSet fset) {
    return base(fset.source(file.pos).name);
  }

  static String base(String fileName) {
    return fileName.substring(fileName.lastIndexOf('/') + 1);
  }
}
