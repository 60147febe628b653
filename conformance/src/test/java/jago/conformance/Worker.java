package jago.conformance;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The process that executes tests, one after the other: it reads a name a line, and answers each
 * with a line. What nobody can stop is ended from outside, with the process.
 */
final class Worker {
  /** For source that is nested deeply, as in the command itself. */
  private static final long STACK = 512L << 20;

  private Worker() {}

  /** Takes the root of a Go distribution and a folder for temporary files. */
  public static void main(String[] args) throws Exception {
    Path goroot = Path.of(args[0]);
    Path temp = Path.of(args[1]);
    PrintStream answers = System.out;
    ByteArrayOutputStream java = new ByteArrayOutputStream();
    System.setOut(new PrintStream(java, true, StandardCharsets.UTF_8)); // nothing else may answer
    System.setErr(System.out);
    BufferedReader names =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String name = names.readLine(); name != null; name = names.readLine()) {
      Outcome[] outcome = new Outcome[1];
      GoTest test = Suite.test(goroot, name);
      Thread t = new Thread(null, () -> outcome[0] = outcome(test, temp), "test", STACK);
      t.start();
      t.join();
      // What a thread of ours says at its end, or the JVM.
      String said = java.toString(StandardCharsets.UTF_8);
      java.reset();
      Outcome o = said.isEmpty() ? outcome[0] : Outcome.fail(Outcome.INTERNAL, said);
      answers.println(o.encode());
      answers.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  private static Outcome outcome(GoTest test, Path temp) {
    try {
      Path folder = Files.createTempDirectory(temp, "test");
      try {
        return new FileTest(test, folder).outcome().without(folder + "/");
      } finally {
        delete(folder);
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return Outcome.fail(Outcome.INTERNAL, trace.toString());
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path p : all) {
      Files.delete(p);
    }
  }
}
