package jago.types;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.ast.Parse;
import jago.ast.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks programs of resources/check; the packages they import are in resources/check/std. */
final class WrongProgram {
  static final Path FOLDER = folder();

  private final FileSet fset = new FileSet();
  private final Diagnostics found = new Diagnostics();
  private final java.util.Map<String, Package> imported = new java.util.HashMap<>();

  /** Checks a package of files; their names in messages are relative to a folder. */
  WrongProgram(Path folder, List<Path> files) throws IOException {
    List<SourceFile> trees = new ArrayList<>();
    for (Path file : files) {
      String name = "./" + folder.relativize(file);
      trees.add(Parse.file(fset, name, Files.readAllBytes(file), found));
    }
    if (!found.hasSyntaxErrors()) {
      Config config = Config.DEFAULT;
      Checker.check(new Package("main", ""), trees, fset, this::importPackage, found, config);
    }
  }

  private static Path folder() {
    try {
      return Path.of(WrongProgram.class.getResource("/check").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the errors as gc prints them, each with the end of its line. */
  String errors() {
    StringBuilder out = new StringBuilder();
    for (Diagnostics.Diagnostic d : found.sorted(fset)) {
      out.append(fset.position(d.pos())).append(": ").append(d.text()).append('\n');
    }
    return out.toString();
  }

  /** Returns the codes of the errors. */
  List<String> codes() {
    return found.sorted(fset).stream().map(Diagnostics.Diagnostic::code).toList();
  }

  private Package importPackage(String path) throws Importer.ImportException {
    if (path.equals("unsafe")) {
      return Universe.UNSAFE;
    }
    Path source = FOLDER.resolve("std/" + path + ".go");
    if (!Files.exists(source)) {
      throw new Importer.ImportException("could not import " + path + " (file not found)");
    }
    return imported.computeIfAbsent(path, _ -> load(path, source));
  }

  private Package load(String path, Path source) {
    try {
      Package pkg = new Package(path, "");
      Diagnostics none = new Diagnostics();
      List<SourceFile> files = List.of(Parse.file(fset, path, Files.readAllBytes(source), none));
      Config config = new Config("", false, true, false, null);
      Checker.check(pkg, files, fset, this::importPackage, none, config);
      if (!none.isEmpty()) {
        throw new IllegalStateException("errors in " + source);
      }
      return pkg;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
