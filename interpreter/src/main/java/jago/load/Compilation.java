package jago.load;

import jago.ast.Diagnostics;
import jago.ast.Parse;
import jago.ast.SourceFile;
import jago.types.Config;
import jago.types.Importer;
import jago.types.Package;
import java.util.ArrayList;
import java.util.List;

/**
 * Packages that are compiled one by one, each after those that it imports, as gc's compiler does
 * when it is called without the go command: functions may have no body, main may be missing, and a
 * package that is not found is a compile error.
 */
public final class Compilation {
  private final PackageSet packages = new PackageSet();
  private final String lang;
  private final String relativeTo;
  private final boolean complete;
  private final List<LoadedProgram.Failed> failed = new ArrayList<>();
  private final List<SourceFile> trees = new ArrayList<>();
  private Package last;

  /**
   * @param lang the language version, such as go1.21; "" for today's
   * @param relativeTo what "." stands for in import paths such as ./a
   * @param complete whether each function needs a body
   */
  public Compilation(String lang, String relativeTo, boolean complete) {
    this.lang = lang;
    this.relativeTo = relativeTo;
    this.complete = complete;
  }

  /**
   * Compiles a package; one that has errors can still be imported.
   *
   * @param always check types also where there are syntax errors, which gc does not
   */
  public void add(String importPath, List<Loader.Input> inputs, boolean always) {
    Diagnostics errors = new Diagnostics();
    List<SourceFile> files = new ArrayList<>();
    for (Loader.Input in : inputs) {
      files.add(Parse.file(packages.files, in.name(), in.text(), errors));
    }
    trees.addAll(files);
    if (always || !errors.hasSyntaxErrors()) {
      Config config = new Config(lang, false, false, complete, packages.context);
      last = packages.check(importPath, files, this::importPackage, errors, config);
    }
    if (!errors.isEmpty()) {
      failed.add(new LoadedProgram.Failed(importPath, errors));
    }
  }

  /** Returns the files of all packages that were added. */
  public List<SourceFile> trees() {
    return trees;
  }

  private Package importPackage(String path) throws Importer.ImportException {
    String full = path.startsWith("./") ? relativeTo + path.substring(1) : path;
    Package own = packages.checked(full);
    return own != null ? own : packages.importStandard(full);
  }

  /** Returns all packages as a program; the last one is its main package. */
  public LoadedProgram program() {
    List<Package> inits = failed.isEmpty() ? packages.initOrder(last) : List.of();
    return new LoadedProgram(packages.files, last, inits, failed);
  }
}
