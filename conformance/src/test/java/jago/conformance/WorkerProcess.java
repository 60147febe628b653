package jago.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Worker} seen from outside: when it hangs or dies, another takes its place. */
final class WorkerProcess implements AutoCloseable {
  /** What is queued where the process ended without an answer. */
  private static final String END = "";

  private final Path goroot;
  private final Path temp;
  private Process process;
  private ArrayBlockingQueue<String> answers;

  WorkerProcess(Path goroot, Path temp) {
    this.goroot = goroot;
    this.temp = temp;
  }

  /**
   * Executes a test within so many seconds; three times as many where a busy machine gives the
   * process less than half of that time.
   */
  Outcome execute(GoTest test, int seconds) throws IOException, InterruptedException {
    if (process == null || !process.isAlive()) {
      start();
    }
    process.getOutputStream().write((test.name() + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    long before = cpuSeconds();
    String answer = answers.poll(seconds, TimeUnit.SECONDS);
    if (answer == null && cpuSeconds() - before < seconds / 2) {
      answer = answers.poll(2L * seconds, TimeUnit.SECONDS);
    }
    if (answer == null) {
      close();
      return Outcome.fail("time limit", "runs longer than " + seconds + " s");
    }
    if (answer.equals(END)) {
      int code = process.waitFor();
      process = null;
      return Outcome.fail(Outcome.INTERNAL, "the JVM ended with code " + code);
    }
    return Outcome.decode(answer);
  }

  private long cpuSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds();
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED");
    command.add("--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED");
    command.addAll(List.of("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-Xmx3g"));
    command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+TrustFinalNonStaticFields"));
    String more = System.getenv("JAGO_JVM_FLAGS"); // as ./jago takes them
    if (more != null && !more.isBlank()) {
      command.addAll(List.of(more.strip().split(" +")));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Worker.class.getName(), goroot.toString(), temp.toString()));
    ProcessBuilder b = new ProcessBuilder(command);
    b.directory(goroot.resolve("test").toFile());
    b.redirectError(temp.resolve("stderr").toFile());
    b.environment().put("JAGO_DEBUG", "1");
    process = b.start();
    answers = new ArrayBlockingQueue<>(2);
    Process p = process;
    ArrayBlockingQueue<String> queue = answers;
    Thread reader = new Thread(() -> read(p, queue), "answers");
    reader.setDaemon(true);
    reader.start();
  }

  private static void read(Process p, ArrayBlockingQueue<String> queue) {
    try (BufferedReader r =
        new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = r.readLine(); line != null; line = r.readLine()) {
        queue.put(line);
      }
      queue.put(END);
    } catch (IOException | InterruptedException e) {
      queue.offer(END);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
