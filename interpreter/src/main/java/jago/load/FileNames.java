package jago.load;

import java.nio.file.Path;

/** How messages name files: relative to the working directory where that is shorter. */
public final class FileNames {
  private FileNames() {}

  /** Returns the name in messages of the compiler, with ./ for a file in the working directory. */
  public static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    if (there.getParent() != null && there.getParent().equals(here)) {
      return "./" + there.getFileName();
    }
    String relative = here.relativize(there).toString();
    return relative.length() < there.toString().length() ? relative : there.toString();
  }

  /** Returns the name in messages of the go command itself: without ./ */
  static String plain(String shown) {
    return shown.startsWith("./") ? shown.substring(2) : shown;
  }
}
