package jago.load;

import jago.types.Config;
import jago.types.GoVersion;
import jago.types.Importer;
import jago.types.Package;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and checks a program as the go command does: first finds all packages, then compiles each
 * once, after those that it imports.
 */
public final class Loader {
  private final PackageSet packages = new PackageSet();
  private final Options options;

  private Loader(Options options) throws LoadException {
    this.options = options;
    if (!options.lang.isEmpty()) {
      requireKnown(options.lang);
    }
  }

  private static void requireKnown(String lang) throws LoadException {
    String fault = null;
    if (!lang.matches("go1|go[1-9][0-9]*\\.(0|[1-9][0-9]*)")) {
      fault = "should be something like \"go1.12\"";
    } else if (!lang.startsWith("go1") || GoVersion.parse(lang).compareTo(GoVersion.CURRENT) > 0) {
      fault = "max known version is \"" + GoVersion.CURRENT + "\"";
    }
    if (fault != null) {
      throw new LoadException(
          String.format(
              "# %s%ncompile: invalid value \"%s\" for -lang: %s",
              SourcePackage.COMMAND_LINE, lang, fault));
    }
  }

  /** A file of the program: its name as messages show it, and its text. */
  public record Input(String name, byte[] text) {}

  /**
   * How to load.
   *
   * @param lang the language version, such as go1.21; "" for what go.mod says, or today's
   * @param toRun whether it must be a program
   */
  public record Options(String lang, boolean toRun) {}

  /**
   * Loads the package that the named files make up.
   *
   * @param dir their folder, whose module has the packages they import; null for none
   * @throws LoadException when there is nothing to compile
   */
  public static LoadedProgram files(List<Input> inputs, Path dir, Options options)
      throws LoadException {
    Loader loader = new Loader(options);
    ImportGraph graph = new ImportGraph(loader.packages, dir == null ? null : Module.around(dir));
    for (Input in : inputs) {
      if (new String(in.text, StandardCharsets.ISO_8859_1).contains("//go:build")) {
        BuildConstraint.textFits(in); // named files need not fit, but what they say must make sense
      }
    }
    SourcePackage p = new SourcePackage(SourcePackage.COMMAND_LINE, dir, "", true);
    p.parse(inputs, loader.packages.files);
    loader.addRoot(graph, p);
    return loader.compile(graph.order());
  }

  /**
   * Loads the packages that folders, patterns (see {@link Patterns}) or import paths stand for, all
   * of one module, and all that they import.
   *
   * @throws LoadException when there is nothing to compile
   */
  public static LoadedProgram packages(List<String> args, Options options) throws LoadException {
    Loader loader = new Loader(options);
    boolean inFolder = Patterns.isFolder(args.getFirst());
    Module module = Module.around(inFolder ? Patterns.start(args.getFirst()) : Path.of(""));
    if (module == null) {
      throw new LoadException(
          "go: go.mod file not found in current directory or any parent directory;"
              + " see 'go help modules'");
    }
    ImportGraph graph = new ImportGraph(loader.packages, module);
    for (String arg : args) {
      List<SourcePackage> found = new ArrayList<>();
      boolean isPath = !Patterns.isFolder(arg);
      for (Path dir : isPath ? List.of(graph.folder(arg)) : Patterns.folders(arg)) {
        loader.read(graph, module, dir, found);
      }
      if (options.toRun && Patterns.isPattern(arg)) {
        found = List.of(onlyMain(arg, found));
      }
      found.forEach(p -> loader.addRoot(graph, p));
    }
    return loader.compile(graph.order());
  }

  private void read(ImportGraph graph, Module module, Path dir, List<SourcePackage> found)
      throws LoadException {
    String path = module.importPath(dir);
    if (!module.contains(dir)) {
      graph.addFault("main module (" + module.mod.path() + ") does not contain package " + path);
      return;
    }
    Folder folder = Folder.read(dir);
    String fault = folder.fault();
    if (fault != null && folder.excluded() > 0) {
      graph.addFault("package " + path + ": " + fault);
    } else if (fault != null) {
      graph.addFault(folder.tests() > 0 ? path + ": " + fault : fault);
    } else {
      SourcePackage p = new SourcePackage(path, dir, module.language(), !folder.assembly());
      p.parse(folder.files(), packages.files);
      found.add(p);
    }
  }

  private static SourcePackage onlyMain(String pattern, List<SourcePackage> found)
      throws LoadException {
    List<SourcePackage> mains = found.stream().filter(SourcePackage::isMain).toList();
    if (mains.size() > 1) {
      throw new LoadException(
          "go: pattern "
              + pattern
              + " matches multiple packages:\n\t"
              + String.join("\n\t", mains.stream().map(p -> p.path).toList()));
    }
    if (mains.isEmpty()) {
      String what = found.isEmpty() ? "no packages" : "only non-main packages";
      throw new LoadException(
          String.format(
              "go: warning: \"%s\" matched %s%ngo: no packages loaded from %s",
              pattern, what, pattern));
    }
    return mains.getFirst();
  }

  private void addRoot(ImportGraph graph, SourcePackage p) {
    String mixed = p.mixed(packages.files);
    if (mixed != null) {
      graph.addFault(mixed);
      return;
    }
    graph.add(p);
    if (options.toRun && !p.isMain()) {
      graph.addFault("package " + p.path + " is not a main package");
    }
  }

  /** Loads all standard packages, their function bodies too; there is no main package. */
  public static LoadedProgram standard() throws IOException {
    PackageSet set = new PackageSet();
    for (String path : set.standard.paths()) {
      try {
        Package p = set.importStandard(path);
        p.checkDeclarations();
        p.info().funcs().forEach(p::checkBody);
      } catch (Importer.ImportException e) {
        throw new IllegalStateException(e);
      }
    }
    List<LoadedProgram.Failed> failed =
        set.standardErrors.isEmpty()
            ? List.of()
            : List.of(new LoadedProgram.Failed("std", set.standardErrors));
    return new LoadedProgram(set.files, null, set.initOrder(null), failed);
  }

  private LoadedProgram compile(List<SourcePackage> order) throws LoadException {
    List<LoadedProgram.Failed> failed = new ArrayList<>();
    Package last = null;
    for (SourcePackage p : order) {
      p.failed = p.dependencies.stream().anyMatch(d -> d.failed);
      if (p.failed) {
        continue;
      }
      if (!p.errors.hasSyntaxErrors()) {
        last = check(p);
      }
      if (!p.errors.isEmpty()) {
        p.failed = true;
        failed.add(new LoadedProgram.Failed(p.path, p.errors));
      }
    }
    if (!failed.isEmpty() || !options.toRun) {
      return new LoadedProgram(packages.files, last, List.of(), failed);
    }
    if (last.scope().lookup("main") == null) {
      throw new LoadException(
          "# "
              + order.getLast().path
              + "\nruntime.main_main·f: function main is undeclared in the main package");
    }
    return new LoadedProgram(packages.files, last, packages.initOrder(last), failed);
  }

  private Package check(SourcePackage p) {
    String version = options.lang.isEmpty() ? p.language : options.lang;
    Config config = new Config(version, false, false, p.complete, packages.context);
    String path = p.isMain() ? "main" : p.path;
    return packages.check(path, p.files, this::importPackage, p.errors, config);
  }

  private Package importPackage(String path) throws Importer.ImportException {
    Package own = packages.checked(path);
    return own != null ? own : packages.importStandard(path);
  }
}
