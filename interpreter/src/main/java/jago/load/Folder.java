package jago.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Go files of a folder.
 *
 * @param files those that belong to the build, by name
 * @param tests how many are tests
 * @param excluded how many the build constraints exclude
 * @param assembly whether there is assembly, in which functions without a body may be written
 */
record Folder(Path path, List<Loader.Input> files, int tests, int excluded, boolean assembly) {
  /** Reads a folder; one that is not there has no files. */
  static Folder read(Path dir) throws LoadException {
    List<Loader.Input> files = new ArrayList<>();
    int tests = 0;
    int excluded = 0;
    boolean assembly = false;
    try {
      for (Path p : list(dir)) {
        String name = p.getFileName().toString();
        if (name.startsWith("_") || name.startsWith(".")) {
          continue;
        }
        if (name.endsWith(".s")) {
          assembly |= BuildConstraint.nameFits(name);
        } else if (name.endsWith("_test.go")) {
          tests++;
        } else if (name.endsWith(".go")) {
          Loader.Input file = new Loader.Input(FileNames.shown(p), Files.readAllBytes(p));
          if (BuildConstraint.nameFits(name) && BuildConstraint.textFits(file)) {
            files.add(file);
          } else {
            excluded++;
          }
        }
      }
    } catch (IOException e) {
      throw new LoadException("open " + dir + ": " + e.getMessage());
    }
    return new Folder(dir, files, tests, excluded, assembly);
  }

  private static List<Path> list(Path dir) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(dir)) {
      entries.forEach(all::add);
    } catch (java.nio.file.NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    all.sort(null);
    return all;
  }

  /** Reports whether a pattern passes over a folder: nothing in it belongs to the build. */
  static boolean isEmpty(Path dir) {
    try {
      return read(dir).files.isEmpty();
    } catch (LoadException e) {
      return false; // which is reported when it is loaded
    }
  }

  /** Reports whether there are Go files of any kind. */
  boolean hasGo() {
    return !files.isEmpty() || tests > 0 || excluded > 0;
  }

  /** Says why there is nothing to compile; null where there is. */
  String fault() {
    if (!files.isEmpty()) {
      return null;
    }
    if (excluded > 0) {
      return "build constraints exclude all Go files in " + path;
    }
    return (tests > 0 ? "no non-test Go files in " : "no Go files in ") + path;
  }
}
