package jago.runtime.stdio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A buffered stream that goroutines append to without waiting: a thread of its own writes what has
 * gathered about a millisecond after the first byte, so that a loop of prints costs few system
 * calls and a person still sees each line at once.
 *
 * <p>{@link #append} may be called on a goroutine's stack: it only spins, for the length of a copy.
 * All else takes a Java lock and belongs on a thread's own stack.
 */
final class Output {
  /** A program that prints faster than the sink takes it waits from here on. */
  private static final int FULL = 1 << 20;

  private static final long GATHER_NANOS = 1_000_000;

  private final OutputStream sink;
  private final Runnable broken;

  /** Guards buffer, length and writer. */
  private final AtomicBoolean spin = new AtomicBoolean();

  private byte[] buffer = new byte[8192];
  private int length;

  /** Held while bytes are on their way to the sink, so that they stay in order. */
  private final ReentrantLock writing = new ReentrantLock();

  private byte[] spare = new byte[8192];
  private Thread writer;
  private volatile boolean closed;
  private volatile boolean failed;

  /**
   * @param broken called once, on the thread that noticed, when nobody reads the sink any more
   */
  Output(OutputStream sink, Runnable broken) {
    this.sink = sink;
    this.broken = broken;
  }

  /** Adds bytes; returns whether so much has gathered that the caller should {@link #flush}. */
  boolean append(byte[] b, int off, int len) {
    if (len == 0 || failed) {
      return false;
    }
    lock();
    boolean first = length == 0;
    if (length + len > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(length + len, 2 * buffer.length));
    }
    System.arraycopy(b, off, buffer, length, len);
    length += len;
    boolean full = length >= FULL;
    Thread w = writer;
    boolean start = w == null && !closed;
    if (start) {
      writer = w = new Thread(null, this::writeLoop, "jago-output", 256 * 1024);
      w.setDaemon(true);
    }
    spin.setRelease(false);
    if (start) {
      w.start();
    } else if (first) {
      LockSupport.unpark(w);
    }
    return full;
  }

  private void lock() {
    while (!spin.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
  }

  private void writeLoop() {
    while (!closed) {
      if (isEmpty()) {
        LockSupport.park();
      } else {
        LockSupport.parkNanos(GATHER_NANOS);
        flush();
      }
    }
  }

  private boolean isEmpty() {
    lock();
    boolean empty = length == 0;
    spin.setRelease(false);
    return empty;
  }

  /** Writes all that was appended before the call. */
  void flush() {
    writing.lock();
    try {
      lock();
      byte[] full = buffer;
      int n = length;
      buffer = spare;
      length = 0;
      spin.setRelease(false);
      spare = full.length > FULL ? new byte[8192] : full;
      if (n > 0 && !failed) {
        sink.write(full, 0, n);
        sink.flush();
      }
    } catch (IOException e) {
      failed = true;
      broken.run();
    } finally {
      writing.unlock();
    }
  }

  /** Writes what is left and ends the thread. */
  void close() {
    flush();
    closed = true;
    lock();
    Thread w = writer;
    spin.setRelease(false);
    if (w != null) {
      LockSupport.unpark(w);
    }
  }
}
