package jago.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;

/** Executes tests in several processes at a time. */
final class Conformance {
  private static final int SECONDS = 10;

  /** For the tests of slow.txt: real Go itself needs more than 2 seconds for them. */
  private static final int SLOW_SECONDS = 60;

  private final Path goroot;
  private final Set<String> slow;

  /**
   * @param lists the folder of slow.txt
   */
  Conformance(Path goroot, Path lists) throws IOException {
    this.goroot = goroot;
    Path list = lists.resolve("slow.txt");
    this.slow = Files.exists(list) ? Set.copyOf(Files.readAllLines(list)) : Set.of();
  }

  /**
   * Executes the tests; tells listener of each outcome as it comes. Returns the outcomes by the
   * tests' names.
   */
  Map<String, Outcome> execute(
      List<GoTest> tests, int workers, BiConsumer<GoTest, Outcome> listener)
      throws IOException, InterruptedException {
    Path temp = Files.createTempDirectory("conformance");
    ConcurrentLinkedQueue<GoTest> queue = new ConcurrentLinkedQueue<>(tests);
    Map<String, Outcome> outcomes = new ConcurrentSkipListMap<>();
    Thread[] threads = new Thread[workers];
    for (int i = 0; i < workers; i++) {
      Path folder = Files.createDirectory(temp.resolve("worker" + i));
      threads[i] = new Thread(() -> work(folder, queue, outcomes, listener), "worker " + i);
      threads[i].start();
    }
    for (Thread t : threads) {
      t.join();
    }
    return new TreeMap<>(outcomes);
  }

  private void work(
      Path folder,
      ConcurrentLinkedQueue<GoTest> queue,
      Map<String, Outcome> outcomes,
      BiConsumer<GoTest, Outcome> listener) {
    try (WorkerProcess worker = new WorkerProcess(goroot, folder)) {
      for (GoTest t = queue.poll(); t != null; t = queue.poll()) {
        Outcome o = worker.execute(t, slow.contains(t.name()) ? SLOW_SECONDS : SECONDS);
        outcomes.put(t.name(), o);
        synchronized (listener) {
          listener.accept(t, o);
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
