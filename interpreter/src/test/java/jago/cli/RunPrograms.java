package jago.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs Go programs one after the other, with no input, and looks for traces of Java in what they
 * print. A program that does not end cannot be stopped: the process then ends with exit code 3 and
 * a new one goes on.
 */
final class RunPrograms {
  static final int SECONDS = 10;

  private static final long STACK = 512L << 20;

  private RunPrograms() {}

  /** Takes a file that lists programs, and a file of outcomes to continue, one line a program. */
  public static void main(String[] args) throws Exception {
    List<String> programs = Files.readAllLines(Path.of(args[0]));
    Path outcomes = Path.of(args[1]);
    int done = Files.readAllLines(outcomes).size();
    for (String program : programs.subList(done, programs.size())) {
      String outcome = outcome(program);
      Files.writeString(outcomes, outcome + "\n", StandardOpenOption.APPEND);
      if (outcome.startsWith("slow")) {
        Runtime.getRuntime().halt(3);
      }
    }
    Runtime.getRuntime().halt(0);
  }

  private static String outcome(String program) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream java = new ByteArrayOutputStream();
    System.setErr(new PrintStream(java, true, StandardCharsets.UTF_8));
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, () -> {});
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Runnable run =
        () -> {
          try {
            code.complete(Jago.run(console, "run", program));
          } catch (Throwable e) {
            e.printStackTrace(new PrintWriter(System.err, true));
            code.complete(-1);
          }
        };
    Thread thread = new Thread(null, run, "jago", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      int exit = code.get(SECONDS, TimeUnit.SECONDS);
      String said = err.toString(StandardCharsets.UTF_8) + java.toString(StandardCharsets.UTF_8);
      boolean fails = exit == -1 || java.size() > 0 || said.contains("jago: internal error");
      return (fails ? "FAILS " : "ends ") + program + (fails ? ": " + firstLine(said) : "");
    } catch (TimeoutException e) {
      return "slow " + program;
    }
  }

  private static String firstLine(String text) {
    return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
  }
}
