package jago.runtime.stdio;

import java.util.concurrent.atomic.AtomicBoolean;

/** Bytes of standard input that were read ahead. Never waits but for the length of a copy. */
final class Fetched {
  /** Guards the other fields. */
  private final AtomicBoolean spin = new AtomicBoolean();

  private byte[] bytes = {};
  private int at;
  private int end;

  private void lock() {
    while (!spin.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
  }

  /** Adds bytes, which the caller gives away. */
  void put(byte[] b, int n) {
    lock();
    if (at == end) {
      bytes = b;
      at = 0;
      end = n;
    } else {
      byte[] all = new byte[end - at + n];
      System.arraycopy(bytes, at, all, 0, end - at);
      System.arraycopy(b, 0, all, end - at, n);
      bytes = all;
      at = 0;
      end = all.length;
    }
    spin.setRelease(false);
  }

  /** Returns the next byte, or -1. */
  int take() {
    lock();
    int b = at < end ? bytes[at++] & 0xff : -1;
    spin.setRelease(false);
    return b;
  }

  /** Moves up to len bytes; returns how many. */
  int take(byte[] b, int off, int len) {
    lock();
    int n = Math.min(len, end - at);
    System.arraycopy(bytes, at, b, off, n);
    at += n;
    spin.setRelease(false);
    return n;
  }
}
