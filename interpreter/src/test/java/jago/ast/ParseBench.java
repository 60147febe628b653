package jago.ast;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures parsing. With one file: the first parse in this JVM, in microseconds. With folders: the
 * speed in MB/s over all their files, tests left out, after warming up for some seconds.
 */
final class ParseBench {
  private static final long WARM_UP_NANOS = 8_000_000_000L;

  private ParseBench() {}

  public static void main(String[] args) throws IOException {
    if (!Files.isDirectory(Path.of(args[0]))) {
      byte[] source = Files.readAllBytes(Path.of(args[0]));
      long start = System.nanoTime();
      Parse.file(new FileSet(), args[0], source, new Diagnostics());
      System.out.println((System.nanoTime() - start) / 1000);
      return;
    }
    for (String folder : args) {
      System.out.printf("%s %.1f MB/s%n", folder, speed(sources(Path.of(folder))));
    }
  }

  /** Returns the contents of the Go files directly in a folder, without tests. */
  private static List<byte[]> sources(Path folder) throws IOException {
    List<byte[]> sources = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
      for (Path p : (Iterable<Path>) walk.sorted()::iterator) {
        String name = p.toString();
        if (name.endsWith(".go") && !name.endsWith("_test.go") && Files.isRegularFile(p)) {
          sources.add(Files.readAllBytes(p));
        }
      }
    }
    return sources;
  }

  private static double speed(List<byte[]> sources) {
    double best = 0;
    long end = System.nanoTime() + WARM_UP_NANOS;
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      long bytes = 0;
      for (byte[] source : sources) {
        Parse.file(new FileSet(), "x.go", source, new Diagnostics());
        bytes += source.length;
      }
      best = Math.max(best, bytes * 1e3 / (System.nanoTime() - start));
    }
    return best;
  }
}
