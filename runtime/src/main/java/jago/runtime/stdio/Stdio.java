package jago.runtime.stdio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A program's standard streams. Standard output is buffered; it is written out before anything goes
 * to standard error, before standard input is read, and at the end.
 */
public final class Stdio {
  private final InputStream in;
  private final Output out;
  private final OutputStream err;
  private final Fetched fetched = new Fetched();

  /**
   * @param broken called when nobody reads the output any more; should end the program
   */
  public Stdio(InputStream in, OutputStream out, OutputStream err, Runnable broken) {
    this.in = in;
    this.out = new Output(out, broken);
    this.err = err;
  }

  /**
   * Adds to standard output. May be called on a goroutine's stack; when it returns true the caller
   * should soon call {@link #flush} on its thread's own stack ({@code g.blocking}).
   */
  public boolean print(byte[] b, int off, int len) {
    return out.append(b, off, len);
  }

  /** Writes standard output out. Not on a goroutine's stack. */
  public void flush() {
    out.flush();
  }

  /** Writes to standard error, after what was printed before. Not on a goroutine's stack. */
  public void error(byte[] b, int off, int len) {
    out.flush();
    try {
      err.write(b, off, len);
      err.flush();
    } catch (IOException e) {
      // Go drops it as well: there is nowhere left to say so.
    }
  }

  /**
   * Reads from standard input; returns -1 at its end. Not on a goroutine's stack.
   *
   * @throws IOException as the stream does
   */
  public int read(byte[] b, int off, int len) throws IOException {
    int n = fetched.take(b, off, len);
    if (n > 0) {
      return n;
    }
    out.flush();
    return in.read(b, off, len);
  }

  /**
   * Reads ahead from standard input for {@link #takeFetched}; later reads begin with what that
   * leaves. Not on a goroutine's stack.
   *
   * @throws IOException as the stream does
   */
  public void fetch() throws IOException {
    out.flush();
    byte[] b = new byte[4096];
    int n = in.read(b, 0, b.length);
    if (n > 0) {
      fetched.put(b, n);
    }
  }

  /** Returns a byte that was read ahead, or -1. May be called on a goroutine's stack. */
  public int takeFetched() {
    return fetched.take();
  }

  /** Writes standard output out, for good. Not on a goroutine's stack. */
  public void close() {
    out.close();
  }
}
