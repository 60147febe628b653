package jago.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a command works on.
 *
 * @param brokenPipe what to do when nobody reads the output any more
 */
public record Console(InputStream in, OutputStream out, OutputStream err, Runnable brokenPipe) {
  /** Prints a line to the standard output. */
  void print(String line) {
    write(out, line);
  }

  /** Prints a line to the standard error. */
  void error(String line) {
    write(err, line);
  }

  private void write(OutputStream to, String line) {
    try {
      to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      to.flush();
    } catch (IOException e) {
      brokenPipe.run();
    }
  }
}
