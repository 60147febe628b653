package jago.conformance;

import jago.cli.Console;
import jago.cli.Jago;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a program as a person does, and keeps what it prints. */
final class Programs {
  /** A program that prints more than this is not listened to any more. */
  private static final int MAX_OUTPUT = 64 << 20;

  private static final Pattern MISSING =
      Pattern.compile("package (\\S+) is not in std|could not import (\\S+)");

  private static final Pattern UNDEFINED = Pattern.compile(": undefined: ((\\w+)\\.[A-Z]\\w*)");

  private Programs() {}

  /**
   * What a program did.
   *
   * @param output standard output and error, as they came; a char for each byte
   */
  record Result(int exit, String output) {}

  /** Runs a command line of jago. */
  static Result jago(List<String> words) {
    Limited out = new Limited();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, () -> {});
    int exit = Jago.run(console, words.toArray(String[]::new));
    return new Result(exit, out.text());
  }

  /** Runs a program file with flags of {@code jago run} and arguments of its own. */
  static Result run(List<String> flags, Path file, List<String> args) {
    List<String> words = new ArrayList<>(List.of("run"));
    words.addAll(flags);
    words.add(file.toString());
    words.addAll(args);
    return jago(words);
  }

  /**
   * Says what a failed compilation waits for: the first standard package that jago does not have,
   * or name that is missing in one; null where it failed for another reason.
   */
  static String missingPackage(GoTest test, String output) {
    Matcher m = MISSING.matcher(output);
    while (m.find()) {
      String path = m.group(1) != null ? m.group(1) : m.group(2);
      if (Files.isDirectory(test.goroot().resolve("src").resolve(path))) {
        return path;
      }
    }
    if (test.kind().startsWith("errorcheck") || test.kind().equals(GoTest.TYPES)) {
      return null; // which may be what is wanted
    }
    Matcher u = UNDEFINED.matcher(output);
    while (u.find()) {
      String name = u.group(2);
      if (test.imports().stream().anyMatch(p -> p.equals(name) || p.endsWith("/" + name))) {
        return u.group(1);
      }
    }
    return null;
  }

  /** Returns the part of an output that is of Java; null where none is. */
  static String javaTrace(String output) {
    int at = output.indexOf("jago: internal error");
    return at >= 0 ? output.substring(at) : output.contains("\tat jago.") ? output : null;
  }

  /** Judges a run by its exit code and the file of expected output. */
  static Outcome judge(GoTest test, Result r) throws IOException {
    String missing = r.exit == 1 ? missingPackage(test, r.output) : null;
    if (missing != null) {
      return Outcome.waits(missing);
    }
    String trace = javaTrace(r.output);
    if (trace != null) {
      return Outcome.fail(Outcome.INTERNAL, trace);
    }
    if (r.exit == 1 && r.output.startsWith("# ")) {
      return Outcome.fail("compile error", r.output.substring(r.output.indexOf('\n') + 1));
    }
    if (r.exit != 0) {
      return Outcome.fail("exit code " + r.exit, r.output);
    }
    Path expected = test.sibling(".out");
    String want =
        Files.exists(expected) ? Files.readString(expected, StandardCharsets.ISO_8859_1) : "";
    return want.equals(r.output)
        ? Outcome.PASS
        : Outcome.fail("output", Differences.of(want, r.output));
  }

  static final class Limited extends OutputStream {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      if (out.size() < MAX_OUTPUT) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] b, int off, int len) {
      if (out.size() < MAX_OUTPUT) {
        out.write(b, off, len);
      }
    }

    String text() {
      return out.toString(StandardCharsets.ISO_8859_1);
    }
  }
}
