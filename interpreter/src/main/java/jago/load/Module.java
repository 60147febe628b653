package jago.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A module on disk: a folder with a go.mod file, and the folder vendor beside it. */
final class Module {
  /** What a module without a version in go.mod is written in. */
  private static final String OLDEST = "1.16";

  final Path root;
  final GoMod mod;

  /** Whether all packages of other modules come from the folder vendor. */
  final boolean vendored;

  /** The language versions of the vendored packages, from modules.txt. */
  private final Map<String, String> vendoredVersions = new HashMap<>();

  private Module(Path root, GoMod mod) throws IOException, LoadException {
    this.root = root;
    this.mod = mod;
    this.vendored = Files.isDirectory(root.resolve("vendor")) && minor(mod.goVersion()) >= 14;
    if (vendored) {
      readVendored(root.resolve("vendor/modules.txt"));
    }
  }

  /** Returns the module that a folder lies in; null for none. */
  static Module around(Path dir) throws LoadException {
    for (Path d = dir.toAbsolutePath().normalize(); d != null; d = d.getParent()) {
      if (Files.isRegularFile(d.resolve("go.mod"))) {
        return read(d);
      }
    }
    return null;
  }

  private static Module read(Path root) throws LoadException {
    try {
      GoMod mod = GoMod.parse(Files.readString(root.resolve("go.mod")));
      int current = jago.types.GoVersion.CURRENT.minor();
      if (minor(mod.goVersion()) > current) {
        throw new LoadException(
            "go: go.mod requires go >= "
                + mod.goVersion()
                + " (running go 1."
                + current
                + "; GOTOOLCHAIN=local)");
      }
      return new Module(root, mod);
    } catch (IOException e) {
      throw new LoadException("go: reading " + root.resolve("go.mod") + ": " + e.getMessage());
    }
  }

  private static int minor(String goVersion) {
    return jago.types.GoVersion.parse("go" + (goVersion.isEmpty() ? OLDEST : goVersion)).minor();
  }

  private static String language(String goVersion) {
    return "go1." + minor(goVersion);
  }

  /** Returns the language version of the module's own packages, such as go1.21. */
  String language() {
    return language(mod.goVersion());
  }

  /** Returns the import path of a folder of this module. */
  String importPath(Path dir) {
    String rest = root.relativize(dir.toAbsolutePath().normalize()).toString();
    return rest.isEmpty() ? mod.path() : mod.path() + "/" + rest;
  }

  /** Reports whether the folder belongs to the module: not to another one inside of it. */
  boolean contains(Path dir) {
    Path d = dir.toAbsolutePath().normalize();
    while (d != null && !d.equals(root)) {
      if (Files.isRegularFile(d.resolve("go.mod"))) {
        return false;
      }
      d = d.getParent();
    }
    return d != null;
  }

  /** Where the package of an import path is, and in which version of the language. */
  record Place(Path dir, String language) {}

  /** Returns where a package would be by its path alone; null where no module provides it. */
  Place place(String importPath) throws LoadException {
    if (isIn(importPath, mod.path())) {
      Path dir = root.resolve(rest(importPath, mod.path()));
      return contains(dir) ? new Place(dir, language()) : null;
    }
    if (vendored) {
      Path dir = root.resolve("vendor").resolve(importPath);
      String version = vendoredVersions.getOrDefault(importPath, OLDEST);
      return new Place(dir, language(version));
    }
    for (Map.Entry<String, String> e : mod.replaced().entrySet()) {
      if (isIn(importPath, e.getKey())) {
        Module other = read(root.resolve(e.getValue()).normalize());
        Path dir = other.root.resolve(rest(importPath, e.getKey()));
        return other.contains(dir) ? new Place(dir, other.language()) : null;
      }
    }
    return null;
  }

  /** Returns the required module that would provide a package; null for none. */
  String required(String importPath) {
    return mod.requires().keySet().stream()
        .filter(m -> isIn(importPath, m))
        .findFirst()
        .orElse(null);
  }

  private static boolean isIn(String importPath, String modulePath) {
    return importPath.equals(modulePath) || importPath.startsWith(modulePath + "/");
  }

  private static String rest(String importPath, String modulePath) {
    return importPath.equals(modulePath) ? "" : importPath.substring(modulePath.length() + 1);
  }

  /**
   * Reads vendor/modules.txt: "# path version" starts a module, "## explicit; go 1.17" says more of
   * it, and lines without # are its packages.
   */
  private void readVendored(Path list) throws IOException, LoadException {
    Map<String, String> explicit = new LinkedHashMap<>();
    String[] module = {};
    String version = OLDEST;
    for (String line :
        Files.exists(list) ? Files.readAllLines(list) : java.util.List.<String>of()) {
      if (line.startsWith("## ")) {
        for (String word : line.substring(3).split("; *")) {
          if (word.equals("explicit") && module.length >= 2) {
            explicit.put(module[0], module[1]);
          } else if (word.startsWith("go ")) {
            version = word.substring(3);
          }
        }
      } else if (line.startsWith("# ")) {
        module = line.substring(2).split(" ");
        version = OLDEST;
      } else {
        vendoredVersions.put(line, version);
      }
    }
    requireConsistent(explicit);
  }

  private void requireConsistent(Map<String, String> explicit) throws LoadException {
    StringBuilder faults = new StringBuilder();
    mod.requires()
        .forEach(
            (path, version) -> {
              if (!version.equals(explicit.get(path))) {
                faults.append(
                    String.format(
                        "\n\t%s@%s: is explicitly required in go.mod, but not marked as explicit"
                            + " in vendor/modules.txt",
                        path, version));
              }
            });
    explicit.forEach(
        (path, version) -> {
          if (!version.equals(mod.requires().get(path))) {
            faults.append(
                String.format(
                    "\n\t%s@%s: is marked as explicit in vendor/modules.txt, but not explicitly"
                        + " required in go.mod",
                    path, version));
          }
        });
    if (!faults.isEmpty()) {
      throw new LoadException(
          "go: inconsistent vendoring in "
              + root
              + ":"
              + faults
              + "\n\n\tTo ignore the vendor directory, use -mod=readonly or -mod=mod."
              + "\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor");
    }
  }
}
