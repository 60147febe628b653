package jago.load;

import jago.ast.Decl;
import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.ast.Header;
import jago.ast.Parse;
import jago.ast.SourceFile;
import jago.types.Checker;
import jago.types.Config;
import jago.types.Context;
import jago.types.Importer;
import jago.types.Package;
import jago.types.Universe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads and checks a program: its own files, and the standard packages that they import, each once.
 * The bodies of standard packages are left unchecked until they are lowered.
 */
public final class Loader {
  private final FileSet fset = new FileSet();
  private final Diagnostics errors = new Diagnostics();
  private final StandardPackages standard = new StandardPackages();
  private final Context context = new Context();

  /** By import path, in the order of their checking; null while a package is being checked. */
  private final Map<String, Package> loaded = new LinkedHashMap<>();

  /** Which packages each package imports. */
  private final Map<String, Set<String>> imports = new TreeMap<>();

  /** A file of the program: its name as messages show it, and its text. */
  public record Input(String name, byte[] text) {}

  /**
   * Loads the program that these files make up.
   *
   * @throws LoadException when an imported package does not exist
   */
  public static LoadedProgram load(List<Input> inputs) throws LoadException {
    return load(inputs, "");
  }

  /**
   * Loads the program that these files make up.
   *
   * @param lang the language version, such as go1.21; "" for today's
   * @throws LoadException when an imported package does not exist
   */
  public static LoadedProgram load(List<Input> inputs, String lang) throws LoadException {
    return new Loader().loadMain(inputs, lang);
  }

  /**
   * Checks the files of one package as gc's compiler does when it is called alone: the package need
   * not be main, functions may have no body, and a package that is not found is a compile error.
   *
   * @param always check types also where there are syntax errors, which gc does not
   */
  public static LoadedProgram compile(List<Input> inputs, String lang, boolean always) {
    Loader loader = new Loader();
    List<SourceFile> files = loader.parse(inputs);
    Package p = new Package("p", "");
    if (always || !loader.errors.hasSyntaxErrors()) {
      Config config = new Config(lang, false, false, false, loader.context);
      Checker.check(p, files, loader.fset, loader::importStandard, loader.errors, config);
    }
    return new LoadedProgram(loader.fset, p, List.of(), loader.errors);
  }

  /** Loads all standard packages, their function bodies too; there is no main package. */
  public static LoadedProgram loadStandard() throws IOException {
    Loader loader = new Loader();
    for (String path : loader.standard.paths()) {
      try {
        Package p = loader.importStandard(path);
        p.info().funcs().forEach(p::checkBody);
      } catch (Importer.ImportException e) {
        throw new IllegalStateException(e);
      }
    }
    return new LoadedProgram(loader.fset, null, loader.initOrder(), loader.errors);
  }

  private List<SourceFile> parse(List<Input> inputs) {
    List<SourceFile> files = new ArrayList<>();
    for (Input in : inputs) {
      files.add(Parse.file(fset, in.name(), in.text(), errors));
    }
    return files;
  }

  private LoadedProgram loadMain(List<Input> inputs, String lang) throws LoadException {
    List<SourceFile> files = parse(inputs);
    if (!errors.isEmpty()) {
      requireHeaders(files);
    }
    Package main = new Package("main", "");
    if (errors.hasSyntaxErrors()) {
      return new LoadedProgram(fset, main, List.of(), errors);
    }
    requireImports(files);
    imports.put("main", importsOf(files));
    Config config = new Config(lang, false, false, true, context);
    Checker.check(main, files, fset, this::importStandard, errors, config);
    loaded.put("main", main);
    if (errors.isEmpty() && main.name().equals("main") && main.scope().lookup("main") == null) {
      throw new LoadException(
          "# command-line-arguments\n"
              + "runtime.main_main·f: function main is undeclared in the main package");
    }
    return new LoadedProgram(fset, main, initOrder(), errors);
  }

  /** Fails where the go command could not tell what a file imports. */
  private void requireHeaders(List<SourceFile> files) throws LoadException {
    for (SourceFile file : files) {
      String fault = Header.fault(fset.source(file.pos));
      if (fault != null) {
        throw new LoadException(fault);
      }
    }
  }

  /** Fails where a package does not exist, as the go command does before it compiles anything. */
  private void requireImports(List<SourceFile> files) throws LoadException {
    TreeMap<String, String> missing = new TreeMap<>();
    for (SourceFile file : files) {
      for (Decl d : file.decls) {
        if (d instanceof Decl.Import i && !i.path.bad) {
          String path = pathOf(i);
          if (!path.equals("unsafe") && sources(path).isEmpty()) {
            missing.putIfAbsent(path, missingText(fset.position(i.path.pos), path));
          }
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new LoadException(String.join("\n", missing.values()));
    }
  }

  private static String missingText(FileSet.Position at, String path) {
    String file = at.file().startsWith("./") ? at.file().substring(2) : at.file();
    String place = file + ":" + at.line() + ":" + at.column() + ": ";
    if (path.startsWith("./") || path.startsWith("../")) {
      return place
          + '"'
          + path
          + "\" is relative, but relative import paths are not supported in module mode";
    }
    int slash = path.indexOf('/');
    if ((slash < 0 ? path : path.substring(0, slash)).indexOf('.') >= 0) {
      return place
          + "no required module provides package "
          + path
          + ": go.mod file not found in current directory or any parent directory;"
          + " see 'go help modules'";
    }
    return place + "package " + path + " is not in std";
  }

  private List<StandardPackages.GoFile> sources(String path) {
    try {
      return standard.files(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String pathOf(Decl.Import i) {
    String text = i.path.text;
    return text.substring(1, text.length() - 1);
  }

  private static Set<String> importsOf(List<SourceFile> files) {
    Set<String> paths = new HashSet<>();
    for (SourceFile file : files) {
      for (Decl d : file.decls) {
        if (d instanceof Decl.Import i) {
          paths.add(pathOf(i));
        }
      }
    }
    return paths;
  }

  private Package importStandard(String path) throws Importer.ImportException {
    if (path.equals("unsafe")) {
      return Universe.UNSAFE;
    }
    Package done = loaded.get(path);
    if (done != null) {
      return done;
    }
    List<StandardPackages.GoFile> sources = sources(path);
    if (sources.isEmpty()) {
      throw new Importer.ImportException("could not import " + path + " (file not found)");
    }
    if (loaded.containsKey(path)) {
      throw new IllegalStateException("import cycle through " + path);
    }
    loaded.put(path, null);
    List<SourceFile> files = new ArrayList<>();
    for (StandardPackages.GoFile f : sources) {
      files.add(Parse.outline(fset, f.name(), f.text(), errors));
    }
    imports.put(path, importsOf(files));
    Package p = new Package(path, "");
    Checker.check(
        p, files, fset, this::importStandard, errors, new Config("", false, true, false, context));
    loaded.remove(path);
    loaded.put(path, p);
    return p;
  }

  /**
   * Returns the packages in Go's order of initialisation: again and again the first by import path
   * whose imports are all initialised; main last.
   */
  private List<Package> initOrder() {
    List<Package> order = new ArrayList<>();
    Map<String, Set<String>> waiting = new TreeMap<>(imports);
    Set<String> done = new HashSet<>(Set.of("unsafe"));
    while (!waiting.isEmpty()) {
      String next = null;
      for (Map.Entry<String, Set<String>> e : waiting.entrySet()) {
        if (done.containsAll(e.getValue())) {
          next = e.getKey();
          break;
        }
      }
      if (next == null) {
        // An import failed to load; that error has been reported.
        break;
      }
      waiting.remove(next);
      done.add(next);
      order.add(loaded.get(next));
    }
    return order;
  }
}
