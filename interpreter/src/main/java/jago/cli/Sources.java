package jago.cli;

import jago.load.LoadException;
import jago.load.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The source files that a command line names. */
final class Sources {
  /** The name of a program that comes from the standard input. */
  static final String STDIN_NAME = "prog.go";

  private Sources() {}

  /** Reports whether an argument names source: a .go file, a directory, or standard input. */
  static boolean isSource(String arg) {
    return arg.equals("-") || arg.endsWith(".go") || Files.isDirectory(Path.of(arg));
  }

  /** Reads the files; names are as gc's messages show them. */
  static List<Loader.Input> read(List<String> args, InputStream in) throws LoadException {
    List<Loader.Input> inputs = new ArrayList<>();
    for (String arg : args) {
      try {
        if (arg.equals("-")) {
          inputs.add(new Loader.Input("./" + STDIN_NAME, in.readAllBytes()));
        } else if (Files.isDirectory(Path.of(arg))) {
          for (Path p : goFiles(Path.of(arg))) {
            inputs.add(new Loader.Input(shortName(p), Files.readAllBytes(p)));
          }
        } else {
          inputs.add(new Loader.Input(shortName(Path.of(arg)), Files.readAllBytes(Path.of(arg))));
        }
      } catch (java.nio.file.NoSuchFileException e) {
        throw new LoadException("stat " + arg + ": no such file or directory");
      } catch (IOException e) {
        throw new LoadException("open " + arg + ": " + e.getMessage());
      }
    }
    return inputs;
  }

  private static List<Path> goFiles(Path dir) throws IOException, LoadException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(dir, "*.go")) {
      for (Path p : all) {
        String name = p.getFileName().toString();
        if (!name.endsWith("_test.go") && !name.startsWith("_") && !name.startsWith(".")) {
          files.add(p);
        }
      }
    }
    if (files.isEmpty()) {
      throw new LoadException("no Go files in " + dir.toAbsolutePath().normalize());
    }
    files.sort(null);
    return files;
  }

  /** Returns the name relative to the working directory, with ./ for a file in it. */
  private static String shortName(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    if (there.startsWith(here)) {
      Path relative = here.relativize(there);
      return relative.getNameCount() == 1 ? "./" + relative : relative.toString();
    }
    return file.isAbsolute() ? there.toString() : file.normalize().toString();
  }
}
