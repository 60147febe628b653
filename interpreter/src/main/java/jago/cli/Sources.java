package jago.cli;

import jago.load.FileNames;
import jago.load.LoadException;
import jago.load.LoadedProgram;
import jago.load.Loader;
import jago.load.Patterns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a command line names to compile: files, folders, patterns of folders, standard input. */
final class Sources {
  /** The name of a program that comes from the standard input. */
  static final String STDIN_NAME = "prog.go";

  private Sources() {}

  /** Reports whether an argument names source: a .go file, a folder, or standard input. */
  static boolean isSource(String arg) {
    return arg.equals("-")
        || arg.endsWith(".go")
        || arg.startsWith("./")
        || arg.startsWith("../")
        || Patterns.isPattern(arg)
        || Files.isDirectory(Path.of(arg));
  }

  /** Loads what the arguments name; what is no file is a folder, a pattern or an import path. */
  static LoadedProgram load(List<String> args, Loader.Options options, InputStream in)
      throws LoadException {
    String first = args.getFirst();
    if (first.equals("-")) {
      return Loader.files(List.of(standardInput(in)), null, options);
    }
    if (first.endsWith(".go")) {
      return Loader.files(read(args), folder(Path.of(first)), options);
    }
    return Loader.packages(args, options);
  }

  private static Loader.Input standardInput(InputStream in) throws LoadException {
    try {
      return new Loader.Input("./" + STDIN_NAME, in.readAllBytes());
    } catch (IOException e) {
      throw new LoadException("read standard input: " + e.getMessage());
    }
  }

  /** Reads named files, whatever their build constraints say. */
  private static List<Loader.Input> read(List<String> args) throws LoadException {
    List<Loader.Input> inputs = new ArrayList<>();
    Path dir = folder(Path.of(args.getFirst()));
    for (String arg : args) {
      try {
        byte[] text = Files.readAllBytes(Path.of(arg));
        if (!folder(Path.of(arg)).equals(dir)) {
          throw new LoadException(
              "named files must all be in one directory; have "
                  + named(args.getFirst())
                  + " and "
                  + named(arg));
        }
        inputs.add(new Loader.Input(FileNames.shown(Path.of(arg)), text));
      } catch (java.nio.file.NoSuchFileException e) {
        throw new LoadException("stat " + arg + ": no such file or directory");
      } catch (IOException e) {
        throw new LoadException("open " + arg + ": " + e.getMessage());
      }
    }
    return inputs;
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  /** The folder as the argument names it. */
  private static String named(String file) {
    Path dir = Path.of(file).normalize().getParent();
    return dir == null ? "." : dir.toString();
  }
}
