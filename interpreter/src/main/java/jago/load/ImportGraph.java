package jago.load;

import jago.ast.Decl;
import jago.ast.FileSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all packages that a program imports, before any is compiled, and says what is wrong with
 * the imports in the words of the go command.
 */
final class ImportGraph {
  private final PackageSet packages;
  private final Module module; // null for none

  private final Map<String, SourcePackage> known = new HashMap<>();
  private final List<SourcePackage> order = new ArrayList<>();
  private final Set<String> faults = new LinkedHashSet<>();

  /** Those that the go command finds when it would compile: not told beside others. */
  private final Set<String> lateFaults = new LinkedHashSet<>();

  private final Set<String> missing = new HashSet<>();

  /** The packages that have been told off for an internal import: each is once. */
  private final Set<SourcePackage> intruders = new HashSet<>();

  /** The way from the package on the command line to the one being looked at. */
  private final List<SourcePackage> stack = new ArrayList<>();

  ImportGraph(PackageSet packages, Module module) {
    this.packages = packages;
    this.module = module;
  }

  /** Adds a package that the command line names, and all that it imports. */
  void add(SourcePackage root) {
    if (known.putIfAbsent(root.path, root) == null) {
      visit(root);
    }
  }

  /** Returns the folder of a package by its import path on the command line. */
  Path folder(String path) throws LoadException {
    Module.Place place = module.place(path);
    if (place == null || !Folder.read(place.dir()).hasGo()) {
      throw new LoadException(missing(path));
    }
    return place.dir();
  }

  /** Adds what is wrong with a package that the command line names. */
  void addFault(String text) {
    faults.add(text);
  }

  /**
   * Returns all packages, each after those that it imports.
   *
   * @throws LoadException with all faults, a line each
   */
  List<SourcePackage> order() throws LoadException {
    Set<String> first = faults.isEmpty() ? lateFaults : faults;
    if (!first.isEmpty()) {
      throw new LoadException(String.join("\n", first));
    }
    return order;
  }

  private void visit(SourcePackage p) {
    stack.add(p);
    p.imports.forEach(
        (path, spec) -> {
          try {
            follow(p, path, spec);
          } catch (LoadException e) {
            faults.add(e.getMessage());
          }
        });
    stack.removeLast();
    order.add(p);
  }

  private void follow(SourcePackage from, String path, Decl.Import spec) throws LoadException {
    if (path.equals("unsafe")) {
      return;
    }
    String at = place(spec) + ": ";
    if (!visible(from, path)) {
      if (intruders.add(from)) {
        throw new LoadException(
            way() + "\n\t" + at + "use of internal package " + path + " not allowed");
      }
      return;
    }
    if (packages.standard.has(path) || missing.contains(path)) {
      return;
    }
    SourcePackage p = known.get(path);
    if (p != null && stack.contains(p)) {
      throw new LoadException(cycle(p));
    }
    if (p == null) {
      p = read(path, at);
      if (p == null) {
        return;
      }
      known.put(path, p);
      visit(p);
    }
    if (p.isMain()) {
      throw new LoadException(
          at + "import \"" + path + "\" is a program, not an importable package");
    }
    from.dependencies.add(p);
  }

  /** Returns the package, parsed; null where there is nothing to parse. */
  private SourcePackage read(String path, String at) throws LoadException {
    boolean relative = path.startsWith("./") || path.startsWith("../");
    Module.Place place =
        module == null || relative || path.startsWith("/") ? null : module.place(path);
    Folder folder = place == null ? null : Folder.read(place.dir());
    if (folder == null || !folder.hasGo()) {
      missing.add(path);
      throw new LoadException(at + missing(path));
    }
    if (folder.fault() != null) {
      if (folder.excluded() > 0) {
        throw new LoadException(way() + "\n\timports " + path + ": " + folder.fault());
      }
      lateFaults.add(path + ": " + folder.fault());
      return null;
    }
    SourcePackage p = new SourcePackage(path, place.dir(), place.language(), !folder.assembly());
    p.parse(folder.files(), packages.files);
    String mixed = p.mixed(packages.files);
    if (mixed != null) {
      throw new LoadException(at + mixed);
    }
    return p;
  }

  private String missing(String path) {
    if (path.equals("C")) {
      return "import \"C\" needs cgo, which jago does not have";
    }
    if (path.startsWith("./") || path.startsWith("../")) {
      return '"'
          + path
          + "\" is relative, but relative import paths are not supported in module mode";
    }
    if (path.startsWith("/")) {
      return '"' + path + "\" is not a package path; see 'go help packages'";
    }
    int slash = path.indexOf('/');
    if ((slash < 0 ? path : path.substring(0, slash)).indexOf('.') < 0) {
      return "package " + path + " is not in std";
    }
    if (module == null) {
      return "no required module provides package "
          + path
          + ": go.mod file not found in current directory or any parent directory;"
          + " see 'go help modules'";
    }
    if (module.vendored) {
      return "cannot find module providing package "
          + path
          + ": import lookup disabled by -mod=vendor\n"
          + "\t(Go version in go.mod is at least 1.14 and vendor directory exists.)";
    }
    String required = module.required(path);
    if (required != null) {
      return String.format(
          "package %s is in module %s, which is not in the folder vendor; to put it there:\n"
              + "\tgo mod vendor",
          path, required);
    }
    return "no required module provides package " + path + "; to add it:\n\tgo get " + path;
  }

  /** A path with an element "internal" is only for packages below what stands before it. */
  private boolean visible(SourcePackage from, String path) {
    int i = ("/" + path + "/").lastIndexOf("/internal/");
    if (i <= 0) {
      return i < 0; // at the start: for the standard packages alone
    }
    String parent = path.substring(0, i - 1);
    String importer = from.path;
    if (importer.equals(SourcePackage.COMMAND_LINE) && module != null && from.dir != null) {
      importer = module.importPath(from.dir);
    }
    return importer.equals(parent) || importer.startsWith(parent + "/");
  }

  /** Spells out the way to the package being looked at. */
  private String way() {
    return "package " + String.join("\n\timports ", stack.stream().map(p -> p.path).toList());
  }

  private String cycle(SourcePackage again) {
    StringBuilder text = new StringBuilder("package " + stack.getFirst().path);
    for (int i = 0; i < stack.size(); i++) {
      String next = (i + 1 < stack.size() ? stack.get(i + 1) : again).path;
      Decl.Import spec = stack.get(i).imports.get(next);
      String file = SourcePackage.base(packages.files.position(spec.path.pos).file());
      text.append("\n\timports ").append(next).append(" from ").append(file);
    }
    return text.append(": import cycle not allowed").toString();
  }

  private String place(Decl.Import spec) {
    FileSet.Position p = packages.files.position(spec.path.pos);
    return FileNames.plain(p.file()) + ":" + p.line() + ":" + p.column();
  }
}
