package jago.load;

import jago.ast.Decl;
import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.ast.Parse;
import jago.ast.SourceFile;
import jago.types.Checker;
import jago.types.Config;
import jago.types.Context;
import jago.types.Importer;
import jago.types.Package;
import jago.types.Universe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The checked packages of one program. Standard packages are checked when something imports them;
 * their bodies are left unchecked until they are lowered.
 */
final class PackageSet {
  final FileSet files = new FileSet();
  final StandardPackages standard = new StandardPackages();

  /** Shared, so that all packages have the same instances of generic types. */
  final Context context = new Context();

  /** Of standard packages, which should have none. */
  final Diagnostics standardErrors = new Diagnostics();

  /** By import path, the main package by "main". */
  private final Map<String, Package> checked = new TreeMap<>();

  private final Set<String> checking = new HashSet<>();

  /** Returns a package that has been checked; null where it has not. */
  Package checked(String path) {
    return checked.get(path);
  }

  /** Checks the files of a package and keeps it, also where it has errors. */
  Package check(
      String path, List<SourceFile> sources, Importer importer, Diagnostics errors, Config config) {
    Package p = new Package(path, "");
    checking.add(path);
    Checker.check(p, sources, files, importer, errors, config);
    checking.remove(path);
    checked.put(path, p);
    return p;
  }

  /**
   * Returns a standard package.
   *
   * @throws Importer.ImportException where there is none of that path
   */
  Package importStandard(String path) throws Importer.ImportException {
    if (path.equals("unsafe")) {
      return Universe.UNSAFE;
    }
    Package done = checked.get(path);
    if (done != null) {
      return done;
    }
    if (checking.contains(path)) {
      throw new IllegalStateException("import cycle through " + path);
    }
    List<SourceFile> sources = new ArrayList<>();
    try {
      for (StandardPackages.GoFile f : standard.files(path)) {
        sources.add(Parse.outline(files, f.name(), f.text(), standardErrors));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (sources.isEmpty()) {
      throw new Importer.ImportException("could not import " + path + " (file not found)");
    }
    Config config = new Config("", false, true, false, context);
    return check(path, sources, this::importStandard, standardErrors, config);
  }

  static String pathOf(Decl.Import i) {
    String text = i.path.text;
    return text.substring(1, text.length() - 1);
  }

  /**
   * Returns a main package and those that it needs in Go's order of initialisation: again and again
   * the first by import path whose imports are all initialised; main last. Null for main gives all
   * packages.
   */
  List<Package> initOrder(Package main) {
    TreeMap<String, Package> waiting = new TreeMap<>();
    if (main == null) {
      waiting.putAll(checked);
    } else {
      addWithImports(main, waiting);
    }
    List<Package> order = new ArrayList<>();
    Set<Package> done = new HashSet<>(Set.of(Universe.UNSAFE));
    while (!waiting.isEmpty()) {
      Package next = firstReady(waiting, done);
      waiting.remove(next.path());
      done.add(next);
      order.add(next);
    }
    return order;
  }

  private static void addWithImports(Package p, Map<String, Package> to) {
    if (p != Universe.UNSAFE && to.putIfAbsent(p.path(), p) == null) {
      p.imports().forEach(i -> addWithImports(i, to));
    }
  }

  private static Package firstReady(TreeMap<String, Package> waiting, Set<Package> done) {
    for (Package p : waiting.values()) {
      if (done.containsAll(p.imports())) {
        return p;
      }
    }
    throw new IllegalStateException("packages that import each other");
  }
}
