package jago.stdlib.os;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.TreeMap;

/** The open files of one program, by descriptor. Used on threads' own stacks only. */
final class Files {
  /** Descriptors below are the standard streams. */
  private static final int FIRST = 3;

  private final TreeMap<Integer, FileChannel> open = new TreeMap<>();

  /** Gives a channel the lowest free descriptor. */
  synchronized int add(FileChannel c) {
    int fd = FIRST;
    while (open.containsKey(fd)) {
      fd++;
    }
    open.put(fd, c);
    return fd;
  }

  /** Returns the channel of a descriptor; null if it is not open. */
  synchronized FileChannel get(long fd) {
    return open.get((int) fd);
  }

  /** Closes a descriptor; reports whether it was open. */
  boolean close(long fd) throws IOException {
    FileChannel c;
    synchronized (this) {
      c = open.remove((int) fd);
    }
    if (c != null) {
      c.close();
    }
    return c != null;
  }
}
