package jago.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Folders on the command line: one, or all below one as in {@code ./cmd/...}. */
public final class Patterns {
  private static final String ALL_BELOW = "/...";

  private Patterns() {}

  /** Reports whether an argument stands for several folders. */
  public static boolean isPattern(String arg) {
    return arg.endsWith(ALL_BELOW) || arg.equals("...");
  }

  /** Reports whether an argument stands for folders; else it is an import path. */
  static boolean isFolder(String arg) {
    boolean local = arg.startsWith(".") || arg.startsWith("/");
    return local || isPattern(arg) || Files.isDirectory(Path.of(arg));
  }

  /** Returns the folder that an argument names, or below which a pattern looks. */
  static Path start(String arg) {
    String dir = isPattern(arg) ? arg.substring(0, arg.length() - "...".length()) : arg;
    return Path.of(dir).toAbsolutePath().normalize();
  }

  /**
   * Returns the folders that an argument stands for, those of a pattern by name.
   *
   * @throws LoadException when the folder is not there
   */
  public static List<Path> folders(String arg) throws LoadException {
    if (!isPattern(arg)) {
      Path dir = start(arg);
      if (!Files.isDirectory(dir)) {
        throw new LoadException("stat " + dir + ": directory not found");
      }
      return List.of(dir);
    }
    Path root = start(arg);
    if (!Files.isDirectory(root)) {
      String named = arg.substring(0, arg.length() - "...".length());
      throw new LoadException(
          "pattern " + arg + ": lstat " + named + ": no such file or directory");
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Walk(root, found));
    } catch (IOException e) {
      throw new LoadException("pattern " + arg + ": " + e.getMessage());
    }
    found.sort(null);
    return found;
  }

  /** Leaves out what is not of the module, or not meant to be built. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    Walk(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      String name = dir.getFileName() == null ? "" : dir.getFileName().toString();
      boolean hidden = name.startsWith(".") || name.startsWith("_");
      boolean apart = name.equals("testdata") || name.equals("vendor");
      if (!dir.equals(root) && (hidden || apart || Files.exists(dir.resolve("go.mod")))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!Folder.isEmpty(dir)) {
        found.add(dir);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
